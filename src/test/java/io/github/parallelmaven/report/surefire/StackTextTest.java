package io.github.parallelmaven.report.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Failure;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class StackTextTest {

    @Test
    void framesKeepTheirModuleAndLoader() {
        assertThat(trimmed("X: m\n\tat app//a.T.t(T.java:1)\n\tat java.base/b.U.u(U.java:2)\n"))
                .isEqualTo("X: m\n\tat app//a.T.t(T.java:1)\n");
    }

    @Test
    void aNestedClassIsAnotherClass() {
        assertThat(trimmed("X: m\n\tat a.T$Inner.t(T.java:1)\n")).isEqualTo("X: m\n");
    }

    @Test
    void commonFramesBelongToTheCauseToo() {
        assertThat(trimmed("X: m\n\tat b.U.u(U.java:2)\n\tat a.T.t(T.java:1)\n\tat c.V.v(V.java:3)\n"
                        + "Caused by: Y\n\tat b.U.w(U.java:4)\n\t... 2 more\n"))
                .isEqualTo("X: m\n\tat a.T.t(T.java:1)\nCaused by: Y\n\tat a.T.t(T.java:1)\n");
    }

    @Test
    void aThrowableThatNeverPassedTheClassGivesWayToItsCause() {
        assertThat(trimmed("X: m\n\tat b.U.u(U.java:2)\nCaused by: Y: n\n\tat a.T.t(T.java:1)\n"))
                .isEqualTo("Y: n\n\tat a.T.t(T.java:1)\n");
    }

    @Test
    void aMessageThatLooksLikeATraceStaysAMessage() {
        String message = "m\n\tat a.T.fake(T.java:9)\nCaused by: nobody";

        assertThat(StackText.of(new Failure("X", message, "X: " + message + "\n\tat a.T.t(T.java:1)\n"), "a.T", true))
                .isEqualTo("X: \n" + message + "\n\tat a.T.t(T.java:1)\n");
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertThat(trimmed("X: m\r\n\tat a.T.t(T.java:1)\r\nCaused by: Y\r\n\t... 1 more\r\n"))
                .isEqualTo("X: m\n\tat a.T.t(T.java:1)\nCaused by: Y\n\tat a.T.t(T.java:1)\n");
    }

    @Test
    void aMethodNameMayHoldParentheses() {
        assertThat(trimmed("X: m\n\tat a.T.adds (twice)(T.kt:1)\n")).isEqualTo("X: m\n\tat a.T.adds (twice)(T.kt:1)\n");
    }

    @Test
    void suppressedThrowablesAreLeftOut() {
        assertThat(trimmed("X: m\n\tat a.T.t(T.java:1)\n\tSuppressed: Z: z\n\t\tat a.T.s(T.java:2)\n\t\t... 1 more\n"
                        + "\tCaused by: W\n\t\t... 2 more\nCaused by: Y\n\tat a.T.u(T.java:3)\n"))
                .isEqualTo("X: m\n\tat a.T.t(T.java:1)\nCaused by: Y\n\tat a.T.u(T.java:3)\n");
    }

    @Test
    void aCircleOfCausesEnds() {
        Exception one = new Exception("one");
        Exception two = new Exception("two", one);
        one.initCause(two);
        StringWriter trace = new StringWriter();
        one.printStackTrace(new PrintWriter(trace));

        assertThat(StackText.of(
                        new Failure("java.lang.Exception", "one", trace.toString()),
                        StackTextTest.class.getName(),
                        true))
                .contains("Caused by: java.lang.Exception: two")
                .contains("CIRCULAR REFERENCE");
    }

    @Test
    void noTraceIsNoText() {
        assertThat(StackText.of(new Failure("X", "m", ""), "a.T", true)).isEmpty();
    }

    private static String trimmed(String trace) {
        return StackText.of(new Failure("X", "m", trace), "a.T", true);
    }
}
