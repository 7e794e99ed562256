package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformChoiceTest {

    private static final String API = "org.junit.jupiter:junit-jupiter-api";
    private static final String JUPITER = "org.junit.jupiter:junit-jupiter-engine";
    private static final String VINTAGE = "org.junit.vintage:junit-vintage-engine";
    private static final String COMMONS = "org.junit.platform:junit-platform-commons";
    private static final String ENGINE = "org.junit.platform:junit-platform-engine";
    private static final String LAUNCHER = "org.junit.platform:junit-platform-launcher";
    private static final String TESTNG_ENGINE = "org.junit.support:testng-engine:1.1.0";

    @ParameterizedTest(name = "{0}")
    @MethodSource("projects")
    void wantsWhatTheProjectLacks(String name, List<String> project, List<String> wanted) {
        assertThat(PlatformChoice.of(versions(project), Map.of(), SurefireEra.SINCE_3_6)
                        .wanted())
                .as(name)
                .isEqualTo(wanted);
    }

    @Test
    void jupiterWithItsEngineKeepsJUnit4AndTestNgOutUntilSurefire35() {
        List<String> project = List.of(
                API + ":5.11.4",
                JUPITER + ":5.11.4",
                COMMONS + ":1.11.4",
                ENGINE + ":1.11.4",
                "junit:junit:4.13.2",
                "org.testng:testng:7.5.1");
        assertThat(PlatformChoice.of(versions(project), Map.of(), SurefireEra.BEFORE_3_6)
                        .wanted())
                .containsExactly(LAUNCHER + ":1.11.4");
        assertThat(PlatformChoice.of(versions(project), Map.of(), SurefireEra.SINCE_3_6)
                        .wanted())
                .contains(VINTAGE + ":5.11.4", TESTNG_ENGINE);
    }

    @Test
    void theApiAloneBringsBothEnginesAlsoUntilSurefire35() {
        List<String> project = List.of(API + ":5.11.4", COMMONS + ":1.11.4", "junit:junit:4.13.2");
        assertThat(PlatformChoice.of(versions(project), Map.of(), SurefireEra.BEFORE_3_6)
                        .wanted())
                .contains(JUPITER + ":5.11.4", VINTAGE + ":5.11.4");
    }

    @Test
    void jUnit4AloneNeedsVintageInEveryEra() {
        assertThat(PlatformChoice.of(versions(List.of("junit:junit:4.13.2")), Map.of(), SurefireEra.BEFORE_3_6)
                        .wanted())
                .contains(VINTAGE + ":5.14.4");
    }

    @ParameterizedTest
    @CsvSource({
        "2.12.4, SINCE_3_6",
        "2.22.2, BEFORE_3_6",
        "3.0.0-M5, BEFORE_3_6",
        "3.2.5, BEFORE_3_6",
        "3.5.6, BEFORE_3_6",
        "3.6.0, SINCE_3_6",
        ", SINCE_3_6"
    })
    void theEraIsToldByTheVersion(@Nullable String version, SurefireEra era) {
        assertThat(SurefireEra.ofVersion(version)).isEqualTo(era);
    }

    static Stream<Arguments> projects() {
        return Stream.of(
                arguments(
                        "only JUnit 4",
                        List.of("junit:junit:4.13.2", "org.hamcrest:hamcrest-core:1.3"),
                        List.of(VINTAGE + ":5.14.4", LAUNCHER + ":1.14.4")),
                arguments(
                        "only the Jupiter API",
                        List.of(API + ":5.9.3", COMMONS + ":1.9.3"),
                        List.of(JUPITER + ":5.9.3", LAUNCHER + ":1.9.3")),
                arguments(
                        "complete Jupiter 5",
                        List.of(API + ":5.11.4", JUPITER + ":5.11.4", COMMONS + ":1.11.4", ENGINE + ":1.11.4"),
                        List.of(LAUNCHER + ":1.11.4")),
                arguments(
                        "complete Jupiter 6",
                        List.of(API + ":6.1.3", JUPITER + ":6.1.3", COMMONS + ":6.1.3", ENGINE + ":6.1.3"),
                        List.of(LAUNCHER + ":6.1.3")),
                arguments(
                        "Jupiter 6 with a platform left behind",
                        List.of(API + ":6.1.3", COMMONS + ":6.0.3"),
                        List.of(JUPITER + ":6.1.3", LAUNCHER + ":6.1.3")),
                arguments(
                        "the Jupiter API and JUnit 4",
                        List.of(API + ":5.10.2", COMMONS + ":1.10.2", "junit:junit:4.13.2"),
                        List.of(JUPITER + ":5.10.2", VINTAGE + ":5.10.2", LAUNCHER + ":1.10.2")),
                arguments(
                        "JUnit 4 beside a foreign engine",
                        List.of(
                                "net.jqwik:jqwik-engine:1.7.4",
                                ENGINE + ":1.9.3",
                                COMMONS + ":1.9.3",
                                "junit:junit:4.13"),
                        List.of(VINTAGE + ":5.9.3", LAUNCHER + ":1.9.3")),
                arguments(
                        "all there",
                        List.of(JUPITER + ":5.11.4", ENGINE + ":1.11.4", COMMONS + ":1.11.4", LAUNCHER + ":1.11.4"),
                        List.of()),
                arguments(
                        "the launcher there, the engine not",
                        List.of(API + ":5.11.4", COMMONS + ":1.11.4", LAUNCHER + ":1.11.4"),
                        List.of(JUPITER + ":5.11.4")),
                arguments(
                        "a launcher that a BOM holds to another version",
                        List.of(API + ":5.11.4", JUPITER + ":5.11.4", COMMONS + ":1.11.4", LAUNCHER + ":1.10.2"),
                        List.of()),
                arguments(
                        "a platform that a BOM holds to another version",
                        List.of(API + ":5.10.2", COMMONS + ":1.9.3"),
                        List.of(JUPITER + ":5.10.2", LAUNCHER + ":1.9.3")),
                arguments(
                        "only TestNG",
                        List.of("org.testng:testng:7.5.1"),
                        List.of(TESTNG_ENGINE, LAUNCHER + ":1.14.4")),
                arguments(
                        "TestNG beside Jupiter",
                        List.of(API + ":5.9.3", COMMONS + ":1.9.3", "org.testng:testng:7.5.1"),
                        List.of(JUPITER + ":5.9.3", TESTNG_ENGINE, LAUNCHER + ":1.9.3")),
                arguments("no framework", List.of("com.google.guava:guava:33.0.0-jre"), List.of()));
    }

    @Test
    void enginePinnedOnThePluginReplacesTheOneByApi() {
        PlatformChoice choice = PlatformChoice.of(
                versions(List.of(API + ":5.9.3", COMMONS + ":1.9.3")),
                versions(List.of(JUPITER + ":5.9.2", ENGINE + ":1.9.2")),
                SurefireEra.SINCE_3_6);

        assertThat(choice).isEqualTo(new PlatformChoice(List.of(LAUNCHER + ":1.9.3"), "1.9.3", true));
    }

    @Test
    void enginePinnedOnThePluginSetsThePlatformWhereTheProjectHasNone() {
        PlatformChoice choice = PlatformChoice.of(
                versions(List.of("junit:junit:4.13.2")),
                versions(List.of(VINTAGE + ":5.12.2", ENGINE + ":1.12.2")),
                SurefireEra.SINCE_3_6);

        assertThat(choice).isEqualTo(new PlatformChoice(List.of(LAUNCHER + ":1.12.2"), "1.12.2", true));
    }

    @Test
    void pluginDependenciesWithoutAnEngineAreNotForTheTests() {
        PlatformChoice choice = PlatformChoice.of(
                versions(List.of(API + ":5.9.3")), versions(List.of("org.ow2.asm:asm:9.9")), SurefireEra.SINCE_3_6);

        assertThat(choice.pinned()).isFalse();
        assertThat(choice.wanted()).contains(JUPITER + ":5.9.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit:junit:3.8.1", "junit:junit:4.11", "org.testng:testng:6.14.2"})
    void frameworkWithoutAnEngineIsLeftToSurefire(String old) {
        assertThatThrownBy(() -> PlatformChoice.of(versions(List.of(old)), Map.of(), SurefireEra.SINCE_3_6))
                .isInstanceOfSatisfying(
                        ParallelException.class, e -> assertThat(e.problem()).isEqualTo(Problem.OLD_FRAMEWORK))
                .hasMessageContaining("leave this module to Surefire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit:junit:4.12", "org.testng:testng:6.14.3"})
    void oldestFrameworkWithAnEngineIsTaken(String oldest) {
        assertThat(PlatformChoice.of(versions(List.of(oldest)), Map.of(), SurefireEra.SINCE_3_6)
                        .wanted())
                .hasSize(2);
    }

    @Test
    void frameworkOfAnotherNameIsKnownByItsUsualOne() {
        Map<String, String> versions = versions(List.of("org.example:my-junit:4.13.2"));
        assertThat(PlatformChoice.renamed(versions, "org.example:my-junit", "org.testng:testng"))
                .containsEntry("junit:junit", "4.13.2")
                .hasSize(2);
    }

    private static Map<String, String> versions(List<String> coordinates) {
        Map<String, String> versions = new LinkedHashMap<>();
        for (String text : coordinates) {
            int colon = text.lastIndexOf(':');
            versions.put(text.substring(0, colon), text.substring(colon + 1));
        }
        return versions;
    }
}
