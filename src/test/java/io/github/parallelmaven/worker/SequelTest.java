package io.github.parallelmaven.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SequelTest {

    private static final String METHOD = "[engine:e]/[class:C]/[test-template:m(int)]";

    @Test
    void invocationsAfterTheLastOneFollow() {
        List<String> ids = new Sequel(METHOD, List.of(invocation(1), invocation(2), invocation(3))).ids();
        assertThat(ids)
                .startsWith(invocation(0), invocation(4), invocation(5))
                .endsWith(invocation(3 + Sequel.LENGTH))
                .doesNotContain(invocation(1), invocation(2), invocation(3));
    }

    @Test
    void aGapBeforeTheLastOneIsFilled() {
        assertThat(new Sequel(METHOD, List.of(invocation(4), invocation(1))).ids())
                .contains(invocation(2), invocation(3), invocation(5))
                .doesNotContain(invocation(4));
    }

    @Test
    void generatedTestsAndContainersCountTogether() {
        String factory = "[engine:e]/[class:C]/[test-factory:f()]";
        assertThat(new Sequel(factory, List.of(factory + "/[dynamic-test:#1]")).ids())
                .contains(factory + "/[dynamic-test:#2]", factory + "/[dynamic-container:#2]");
    }

    @Test
    void aContainerWithinThatHasNotEndedIsResumedAndOneThatHasIsNot() {
        String first = METHOD + "/[dynamic-container:#1]";
        String second = METHOD + "/[dynamic-container:#2]";
        List<String> ids =
                new Sequel(METHOD, List.of(first + "/[dynamic-test:#1]", first, second + "/[dynamic-test:#1]")).ids();
        assertThat(ids)
                .contains(second + "/[dynamic-test:#2]", METHOD + "/[dynamic-container:#3]")
                .noneMatch(id -> id.startsWith(first + "/"))
                .doesNotContain(first, second);
    }

    @Test
    void whatBearsNoNumbersIsUnknown() {
        String invocation = "[engine:e]/[class-template:C]/[class-template-invocation:#1]";
        Sequel sequel = new Sequel("[engine:e]/[class-template:C]", List.of(invocation + "/[method:a()]"));
        assertThat(sequel.unknown()).containsExactly(invocation);
        assertThat(sequel.ids()).contains("[engine:e]/[class-template:C]/[class-template-invocation:#2]");
    }

    @Test
    void theLastIdTellsThatMoreMayFollow() {
        Sequel sequel = new Sequel(METHOD, List.of(invocation(7)));
        assertThat(sequel.endedBy(invocation(7 + Sequel.LENGTH))).isEqualTo(METHOD);
        assertThat(sequel.endedBy(invocation(8))).isNull();
    }

    private static String invocation(int number) {
        return METHOD + "/[test-template-invocation:#" + number + "]";
    }
}
