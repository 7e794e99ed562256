package io.github.parallelmaven.mojo;

import io.github.parallelmaven.fork.DebugAgent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The wish to look into the tests with a debugger, wherever in the options of the JVMs it stands.
 *
 * @param argLine options for the JVMs, with those for the debugger
 */
record Debugging(String argLine) {

    /** Surefire's, so that the habits and the IDE's settings of its users serve here too. */
    private static final String USUAL = "-agentlib:jdwp=transport=dt_socket,server=y,suspend=y,address=localhost:5005";

    /**
     * Reads the parameter.
     *
     * @param value {@code true}, {@code false}, or options of the JVM; null where not given
     * @param argLine options of the JVM, in which there may be a debugger's too
     */
    static Debugging of(@Nullable String value, String argLine) {
        String text = value == null || value.strip().equals("false") ? "" : value.strip();
        return new Debugging((argLine + ' ' + (text.equals("true") ? USUAL : text)).strip());
    }

    /** Whether a debugger may connect. */
    boolean isWanted() {
        return DebugAgent.in(argLine).isPresent();
    }

    /** How many workers there may be of those that are asked for. */
    String workers(String wanted) {
        return exclusive().isPresent() ? "1" : wanted;
    }

    /** What to say where the number of workers is not free. */
    Optional<String> notice() {
        return exclusive().map(agent -> "One worker, whose JVM listens for a debugger: " + agent.option());
    }

    private Optional<DebugAgent> exclusive() {
        return DebugAgent.in(argLine).filter(DebugAgent::exclusive);
    }
}
