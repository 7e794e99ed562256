package io.github.parallelmaven.run;

import java.time.Duration;

/**
 * How long anything may take before the JVM that does it is ended. Zero stands for no limit. Components have the names
 * of the parameters.
 *
 * @param testTimeout of one test
 * @param classTimeout of one test class, or one part of a class that was split
 * @param outputTimeout of the silence of a JVM that has a class in hand: no output, and no test that begins or ends
 * @param runTimeout of the whole run
 */
public record TimeLimits(Duration testTimeout, Duration classTimeout, Duration outputTimeout, Duration runTimeout) {

    /** Everything may take as long as it likes. */
    public static final TimeLimits NONE = new TimeLimits(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
}
