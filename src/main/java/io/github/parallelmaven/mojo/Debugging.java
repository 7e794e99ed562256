package io.github.parallelmaven.mojo;

import org.jspecify.annotations.Nullable;

/**
 * The wish to look into the tests with a debugger.
 *
 * @param options options for the JVMs; empty where there is no such wish
 * @param alone whether there can be only one such JVM at a time, since all would want the same port
 */
record Debugging(String options, boolean alone) {

    /** Surefire's, so that the habits and the IDE's settings of its users serve here too. */
    private static final String USUAL = "-agentlib:jdwp=transport=dt_socket,server=y,suspend=y,address=localhost:5005";

    /**
     * Reads the parameter.
     *
     * @param value {@code true}, {@code false}, or options of the JVM; null where not given
     */
    static Debugging of(@Nullable String value) {
        String text = value == null ? "" : value.strip();
        if (text.equals("true")) {
            return new Debugging(USUAL, true);
        }
        // Several JVMs cannot listen at one port.
        boolean onePort = text.contains("server=y") && !text.contains("${surefire.");
        return new Debugging(text.equals("false") ? "" : text, onePort);
    }

    /** The options of a JVM with those for the debugger behind them. */
    String after(String argLine) {
        return options.isEmpty() ? argLine : (argLine + ' ' + options).strip();
    }

    /** How many workers there may be of those that are asked for. */
    String workers(String wanted) {
        return alone ? "1" : wanted;
    }
}
