package io.github.parallelmaven.report.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportNameTest {

    @Test
    void aSuffixFollowsAHyphen() {
        assertThat(ReportName.of("TEST-", "a.B$C", "it", ".xml", false)).isEqualTo("TEST-a.B$C-it.xml");
        assertThat(ReportName.of("TEST-", "a.B", " ", ".xml", false)).isEqualTo("TEST-a.B.xml");
    }

    @Test
    void illegalCharactersDependOnTheSystem() {
        assertThat(ReportName.of("", "a/b:(c) [d], ü😀", "", ".txt", false)).isEqualTo("a_b__c_ [d], ü😀.txt");
        assertThat(ReportName.of("", "a/b:(c) [d], ü😀", "", ".txt", true)).isEqualTo("a_b_(c) _d__ ü😀.txt");
    }
}
