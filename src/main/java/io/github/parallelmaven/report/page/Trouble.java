package io.github.parallelmaven.report.page;

/**
 * An attempt at a test that did not pass.
 *
 * @param type class name of the throwable, or what else stopped it
 * @param message what it said; empty where it said nothing
 * @param stack its stack trace; empty where there is none
 */
public record Trouble(String type, String message, String stack) {

    /** Nobody reads further; what was cut is in the XML report. */
    static final int MOST = 20_000;

    /** Cuts the stack trace. */
    public Trouble {
        stack = stack.length() <= MOST ? stack : stack.substring(0, MOST) + "\n(more in the XML report)";
    }
}
