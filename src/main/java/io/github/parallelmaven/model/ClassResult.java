package io.github.parallelmaven.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is reported in one file: the attempts at all tests of one top-level class.
 *
 * @param name binary name of the class; the {@code name} of the XML's {@code testsuite}
 * @param worker number of the worker that ran it last, from 1
 * @param started wall-clock time at which the class started
 * @param duration time from the start of the class to its end, set-up and tear-down included
 * @param attempts in the order in which they ended, further attempts at a test directly after its first
 * @param properties the system properties of the JVM when the class ended, in the order of their names
 * @param displayName the phrase that its {@code @DisplayName} gives, {@code null} where it has none
 */
public record ClassResult(
        String name,
        int worker,
        Instant started,
        Duration duration,
        List<Attempt> attempts,
        Map<String, String> properties,
        @Nullable String displayName) {

    /** Copies the attempts. The properties are shared, since all classes of a fork have almost the same ones. */
    public ClassResult {
        attempts = List.copyOf(attempts);
    }

    /**
     * Whether each test passed at once, as nearly always, so that there is nothing to be said of any.
     *
     * @return false where one was repeated, did not pass, or did not run
     */
    public boolean isUnremarkable() {
        // No stream: this is asked of each class several times before a run may end, and mostly by cold code.
        for (Attempt attempt : attempts) {
            if (attempt.outcome() != Outcome.PASSED || attempt.number() != 1) {
                return false;
            }
        }
        return true;
    }

    /**
     * This result with further properties.
     *
     * @param more names and values
     * @return a copy, or this where there are none
     */
    public ClassResult plus(Map<String, String> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, String> all = new TreeMap<>(properties);
        all.putAll(more);
        return new ClassResult(name, worker, started, duration, attempts, all, displayName);
    }
}
