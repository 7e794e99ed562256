package io.github.parallelmaven.report.surefire;

import io.github.parallelmaven.model.Failure;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stack traces as Surefire shows them. */
final class StackText {

    private StackText() {}

    /**
     * The text of a trace.
     *
     * @param failure what stopped a test
     * @param suite binary name of the class that a trimmed trace is about
     * @param trim whether only frames of that class stay
     * @return the text, empty where the failure has no trace
     */
    static String of(Failure failure, String suite, boolean trim) {
        if (failure.stackTrace().isEmpty()) {
            return "";
        }
        return trim ? trimmed(TraceChain.of(failure), suite) : complete(failure);
    }

    /** Class and message; a message of several lines begins on a line of its own (SUREFIRE-986). */
    static String header(String type, @Nullable String message) {
        if (message == null) {
            return type;
        }
        return type + ": " + (message.indexOf('\n') < 0 ? "" : "\n") + message;
    }

    private static String complete(Failure failure) {
        String start = failure.type() + ": ";
        String trace = failure.stackTrace();
        String message = failure.message();
        boolean severalLines = message != null && message.indexOf('\n') >= 0;
        return severalLines && trace.startsWith(start) ? start + '\n' + trace.substring(start.length()) : trace;
    }

    /** Begins with the first throwable of the chain that passed through the class, or with the first of all. */
    private static String trimmed(List<TraceLink> chain, String suite) {
        int first = 0;
        while (first < chain.size() && !chain.get(first).passes(suite)) {
            first++;
        }
        return chain.subList(first % chain.size(), chain.size()).stream()
                .map(link -> link.onlyOf(suite))
                .collect(Collectors.joining("Caused by: "));
    }
}
