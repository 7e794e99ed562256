package io.github.parallelmaven.history;

import java.util.Locale;

/**
 * What a duration depends on besides the test. Coarse on purpose: the finer it is, the seldomer a history fits.
 *
 * @param os name of the operating system, for example {@code Linux}
 * @param javaMajor major version of the Java that runs the tests
 * @param processors processors that the machine offers
 * @param ci whether it is a machine of a continuous integration service
 */
public record Environment(String os, int javaMajor, int processors, boolean ci) {

    /**
     * A name that stays the same from run to run.
     *
     * @return for example {@code linux-java17-2cpu-ci}; lower case, without blanks and tabs
     */
    public String key() {
        String system = os.trim().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
        return system + "-java" + javaMajor + "-" + processors + "cpu-" + (ci ? "ci" : "local");
    }
}
