package io.github.parallelmaven.report.json;

/**
 * The life of a JVM, in microseconds since the start of the run.
 *
 * @param worker number of the worker whose place it filled
 * @param startMicros when it was launched
 * @param readyMicros when it had called back and was ready for work
 * @param endMicros when it had done its last piece of work, or was found dead
 * @param death how it died, for people; empty where it ended in order
 */
public record JvmRecord(int worker, long startMicros, long readyMicros, long endMicros, String death) {}
