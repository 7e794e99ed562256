package io.github.parallelmaven.report.json;

/**
 * A time during which a worker had something in hand. Spans of one worker may overlap where its engine runs classes at
 * the same time.
 *
 * @param worker number of the worker, from 1
 * @param kind what it had in hand
 * @param name binary name of a top-level class, for a part of one with a hash mark and the name of the part; for a
 *     repeated test class and name with a hash mark between them
 * @param startMicros when it began, in microseconds since the start of the run
 * @param micros how long it lasted, in microseconds
 */
public record SpanRecord(int worker, Kind kind, String name, long startMicros, long micros) {

    /** What a span is about. */
    public enum Kind {
        /** A test class, with all its tests. */
        CLASS,
        /** A part of a class that was split. */
        PART,
        /** One further attempt at a test that had failed. */
        REPEAT
    }

    /**
     * Its end.
     *
     * @return microseconds since the start of the run
     */
    public long endMicros() {
        return startMicros + micros;
    }
}
