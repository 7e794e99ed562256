package io.github.parallelmaven.fidelity;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A difference that we choose, as narrow as it can be said: in which framework's reports, and what the comparison says
 * of it. Each has a section in {@code docs/deviations.md} which gives the reason. It never excuses a test that is
 * missing, extra, or has another outcome.
 *
 * @param section heading of that section, as an anchor
 * @param framework name of the module
 * @param difference fits the whole line of a difference
 */
public record Deviation(String section, String framework, Pattern difference) {

    /** All of them. */
    static final List<Deviation> ALL = Stream.concat(
                    ofJupiter("jupiter5"), Stream.concat(ofJupiter("jupiter6"), ofJUnit3()))
            .toList();

    /** Whether this is why something differs. */
    boolean explains(String module, String line) {
        return framework.equals(module) && difference.matcher(line).matches();
    }

    private static Stream<Deviation> ofJupiter(String framework) {
        return Stream.of(
                of(
                        "heads-count-every-failure",
                        framework,
                        "TEST-jupiter.TwoNestedClassesThrowTest.xml: "
                                + "(missing <testsuite\\{errors=1,.* tests=3,.*|extra <testsuite\\{errors=2,.* tests=4,.*)"),
                of(
                        "a-failed-initialization-is-no-flake",
                        framework,
                        "TEST-jupiter.NestedBeforeAllThrowsFirstTest.xml: "
                                + "(missing <testsuite\\{errors=0,.* flakes=1,.* tests=2,.*|extra <testsuite\\{errors=1,.* flakes=0,.* tests=2,.*)"),
                of(
                        "a-localized-message-that-is-missing",
                        framework,
                        test("jupiter.BrokenThrowablesTest", "localMessageIsNull")
                                + "<error\\{message=told, type=jupiter.BrokenThrowablesTest\\$2"
                                + "(\n\\s+at jupiter.BrokenThrowablesTest.localMessageIsNull\\(BrokenThrowablesTest.java)?}>"
                                + ".*</error></testcase>"),
                of(
                        "bytes-written-one-by-one-are-characters",
                        framework,
                        test("jupiter.OutputTest", "e_printsBytes")
                                + "<system-out\\{}>constructor\nbefore e_printsBytes\\(\\)\n"
                                + "(\uFFFD+|€)\n€\nafter each\n</system-out></testcase>"),
                of(
                        "lines-after-an-opened-cdata-stay",
                        framework,
                        test("jupiter.OutcomesTest", "failsWithWhatXmlCannotHold")
                                + "<failure\\{message=red &#27;\\[31mtext&#27;\\[0m, bell &#7;, ]]> and <!\\[CDATA\\[, "
                                + "type=org.opentest4j.AssertionFailedError}>.*</failure></testcase>"));
    }

    private static Stream<Deviation> ofJUnit3() {
        String test = test("junit3.StaticInitialiserThrowsTest", "initializationError");
        return Stream.of(
                of(
                        "a-failing-static-initializer-is-named",
                        "junit3",
                        test
                                + "<error\\{(message=Could not initialize class junit3.StaticInitialiserThrowsTest, "
                                + "type=java.lang.NoClassDefFoundError|type=java.lang.ExceptionInInitializerError)}>.*</error></testcase>"));
    }

    private static String test(String className, String name) {
        return "TEST-%1$s.xml: (missing|extra) <testcase\\{classname=%1$s, name=%2$s}>".formatted(className, name);
    }

    private static Deviation of(String section, String framework, String difference) {
        return new Deviation(section, framework, Pattern.compile(difference, Pattern.DOTALL));
    }
}
