package io.github.parallelmaven.report.surefire;

import java.util.List;

/**
 * A throwable in the chain of causes that a printed trace shows.
 *
 * @param header its class and message as Surefire begins its part of a trace
 * @param frames all its frames, those too which the printed trace leaves to the enclosing throwable
 */
record TraceLink(String header, List<TraceFrame> frames) {

    /** Copies the list. */
    TraceLink {
        frames = List.copyOf(frames);
    }

    /** Whether a method of that class is among the frames. */
    boolean passes(String className) {
        return frames.stream().anyMatch(frame -> frame.className().equals(className));
    }

    /** The header and the frames of one class. */
    String onlyOf(String className) {
        StringBuilder text = new StringBuilder(header).append('\n');
        frames.stream()
                .filter(frame -> frame.className().equals(className))
                .forEach(frame -> text.append("\tat ").append(frame.text()).append('\n'));
        return text.toString();
    }
}
