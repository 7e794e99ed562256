package io.github.parallelmaven.run;

import java.time.Duration;
import java.util.Set;

/**
 * A limit that was reached, and by what.
 *
 * @param limit which
 * @param allowed the limit
 * @param took the time that was taken
 * @param tests numbers of the tests which are to blame, in their JVM
 * @param units ids of the units which are to blame
 */
record Expiry(Limit limit, Duration allowed, Duration took, Set<Integer> tests, Set<String> units) {

    /** Copies the sets. */
    Expiry {
        tests = Set.copyOf(tests);
        units = Set.copyOf(units);
    }

    /** The fact, as the rest of a sentence. */
    String because() {
        String time = words(allowed) + " (" + limit.parameter + ")";
        return switch (limit) {
            case TEST -> "a test had not ended after " + time;
            case CLASS, FORK -> "its test class had not ended after " + time;
            case OUTPUT -> "nothing was heard of it for " + time;
            case RUN -> "the run had not ended after " + time;
        };
    }

    /**
     * A limit in words.
     *
     * @param time more than nothing
     * @return for example {@code 90 s}, or {@code 1500 ms} where it is no whole number of seconds
     */
    static String words(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
