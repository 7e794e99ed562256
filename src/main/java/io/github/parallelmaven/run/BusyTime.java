package io.github.parallelmaven.run;

import java.time.Duration;

/** How long a JVM has had something to do. */
final class BusyTime {

    private boolean working;
    private long sinceNanos;
    private Duration total = Duration.ZERO;

    /** It was given something; false where it had something to do already. */
    boolean begin() {
        boolean began = !working;
        if (began) {
            working = true;
            sinceNanos = System.nanoTime();
        }
        return began;
    }

    /** It owes nothing any more; false where it owed nothing before. */
    boolean end() {
        boolean ended = working;
        if (ended) {
            working = false;
            total = total.plusNanos(System.nanoTime() - sinceNanos);
        }
        return ended;
    }

    Duration total() {
        return total;
    }
}
