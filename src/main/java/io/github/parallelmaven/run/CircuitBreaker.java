package io.github.parallelmaven.run;

/**
 * Tells when it is futile to put a further JVM into a worker's place: after so many in a row that came to nothing. One
 * that was killed from outside, as a system short of memory does it, counts half, and says nothing about the next as long
 * as the run gets on: then the row begins anew.
 */
final class CircuitBreaker {

    private final int limit;
    private int row;
    private int halves;
    private long seen;

    /**
     * A breaker that has seen no failure.
     *
     * @param limit so many in a row are one too many
     */
    CircuitBreaker(int limit) {
        this.limit = limit;
    }

    /** A JVM came to something. */
    void succeeded() {
        row = 0;
        halves = 0;
    }

    /**
     * A JVM came to nothing.
     *
     * @param fromOutside whether neither it nor we ended it, as far as that is known
     * @param progress how far the whole run has come, in whatever unit
     */
    void failed(boolean fromOutside, long progress) {
        if (fromOutside && progress > seen) {
            succeeded();
        }
        seen = progress;
        row++;
        halves += fromOutside ? 1 : 2;
    }

    /** So many JVMs in a row came to nothing. */
    int row() {
        return row;
    }

    /** Whether a further one would do no better. */
    boolean isOpen() {
        return halves >= 2 * limit;
    }
}
