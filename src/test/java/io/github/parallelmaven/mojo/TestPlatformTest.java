package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.selection.GroupRule;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestPlatformTest {

    private static final String JUNIT4 = "junit:junit:4.13.2 ";
    private static final String JUPITER = "org.junit.jupiter:junit-jupiter-api:5.14.4 "
            + "org.junit.jupiter:junit-jupiter-engine:5.14.4 org.junit.platform:junit-platform-commons:1.14.4 "
            + "org.junit.platform:junit-platform-engine:1.14.4 ";
    private static final String VINTAGE = "org.junit.vintage:junit-vintage-engine:5.14.4 ";
    private static final String TESTNG = "org.testng:testng:7.11.0 ";

    @ParameterizedTest
    @CsvSource({
        JUPITER + ", TAGS, TAGS",
        JUNIT4 + ", CATEGORIES, CATEGORY_EXPRESSIONS",
        JUNIT4 + JUPITER + ", CATEGORIES, TAGS",
        JUNIT4 + JUPITER + VINTAGE + ", TAGS_AND_CATEGORIES, TAGS",
        TESTNG + ", ENGINE, ENGINE",
        TESTNG + JUNIT4 + ", ENGINE, ENGINE",
        TESTNG + JUPITER + ", ENGINE, TAGS",
    })
    void frameworksAndEraDecideWhatGroupsMean(String project, GroupRule since, GroupRule before) {
        assertThat(rule(project, SurefireEra.SINCE_3_6)).isEqualTo(since);
        assertThat(rule(project, SurefireEra.BEFORE_3_6)).isEqualTo(before);
    }

    private static GroupRule rule(String project, SurefireEra era) {
        Map<String, String> versions = new LinkedHashMap<>();
        for (String artifact : project.split(" ")) {
            int colon = artifact.lastIndexOf(':');
            versions.put(artifact.substring(0, colon), artifact.substring(colon + 1));
        }
        return TestPlatform.groupRule(versions, PlatformChoice.of(versions, Map.of(), era), era);
    }
}
