package io.github.parallelmaven.discovery;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the annotations of test frameworks mean for a class that may be split. Of Jupiter and JUnit 4 those are listed that
 * do no harm, so that one which a later version brings keeps its class whole until somebody has thought about it.
 */
final class KnownAnnotations {

    private static final String JUPITER = "org/junit/jupiter/";
    private static final String JUNIT_4 = "org/junit/";

    /** Methods that Jupiter runs. */
    static final Set<String> JUPITER_TESTS = names(
            JUPITER, "api/Test", "api/TestFactory", "api/TestTemplate", "api/RepeatedTest", "params/ParameterizedTest");

    /** Methods that JUnit 4 runs. */
    static final String JUNIT_4_TEST = JUNIT_4 + "Test";

    /** Methods that run when all tests of a class have. */
    static final Set<String> TEAR_DOWNS = Set.of(JUPITER + "api/AfterAll", JUNIT_4 + "AfterClass");

    static final String TEST_INSTANCE = JUPITER + "api/TestInstance";
    static final String TEMP_DIR = JUPITER + "api/io/TempDir";
    static final String RUN_WITH = JUNIT_4 + "runner/RunWith";

    private static final Set<String> HARMLESS = Stream.of(
                    JUPITER_TESTS,
                    Set.of(JUNIT_4_TEST, TEMP_DIR),
                    names(
                            JUPITER + "api/",
                            "BeforeAll",
                            "AfterAll",
                            "BeforeEach",
                            "AfterEach",
                            "AutoClose",
                            "DisplayName",
                            "DisplayNameGeneration",
                            "IndicativeSentencesGeneration",
                            "Nested",
                            "Tag",
                            "Tags",
                            "TestClassOrder",
                            "Timeout",
                            "extension/ExtendWith",
                            "extension/Extensions",
                            "extension/RegisterExtension"),
                    names(
                            JUNIT_4,
                            "After",
                            "AfterClass",
                            "Before",
                            "BeforeClass",
                            "ClassRule",
                            "Rule",
                            "experimental/categories/Category",
                            "platform/commons/annotation/Testable"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** A method may be disabled, and a class may have an order among classes. */
    private static final Set<String> OF_METHODS = Set.of(JUPITER + "api/Disabled", JUNIT_4 + "Ignore");

    private static final Set<String> OF_CLASSES = Set.of(JUPITER + "api/Order");

    private static final List<String> HARMLESS_PACKAGES = List.of(
            "java/",
            "kotlin/",
            "groovy/",
            JUPITER + "api/condition/",
            JUPITER + "params/provider/",
            JUPITER + "params/converter/",
            JUPITER + "params/aggregator/");

    /** Runners of JUnit 4 that are what a class has without any. */
    private static final Set<String> PLAIN_RUNNERS = names(JUNIT_4 + "runners/", "JUnit4", "BlockJUnit4ClassRunner");

    /** Frameworks whose tests are no methods, or lean on each other by design. */
    private static final List<String> OTHER_FRAMEWORKS = List.of(
            JUNIT_4,
            "org/testng/",
            "spock/",
            "org/spockframework/",
            "io/kotest/",
            "net/jqwik/",
            "io/cucumber/",
            "com/tngtech/archunit/");

    private KnownAnnotations() {}

    /** What is said of an annotation. */
    enum Judgement {
        HARMLESS,
        HARMFUL,
        UNKNOWN
    }

    /**
     * Judges an annotation.
     *
     * @param mark the annotation
     * @param ofMethod whether it stands at a method rather than at a class or a field
     */
    static Judgement of(ClassAnatomy.Mark mark, boolean ofMethod) {
        String type = mark.type();
        boolean harmless = HARMLESS.contains(type)
                || (ofMethod ? OF_METHODS : OF_CLASSES).contains(type)
                || HARMLESS_PACKAGES.stream().anyMatch(type::startsWith)
                || (type.equals(TEST_INSTANCE) && mark.values().equals(List.of("PER_METHOD")))
                || (type.equals(RUN_WITH) && PLAIN_RUNNERS.containsAll(mark.values()));
        if (harmless) {
            return Judgement.HARMLESS;
        }
        return OTHER_FRAMEWORKS.stream().anyMatch(type::startsWith) ? Judgement.HARMFUL : Judgement.UNKNOWN;
    }

    private static Set<String> names(String start, String... ends) {
        return Stream.of(ends).map(end -> start + end).collect(Collectors.toUnmodifiableSet());
    }
}
