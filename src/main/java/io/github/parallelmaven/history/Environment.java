package io.github.parallelmaven.history;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a duration depends on besides the test. Coarse on purpose: the finer it is, the seldomer a history fits.
 *
 * @param os name of the operating system, for example {@code Linux}
 * @param javaMajor major version of the Java that runs the tests
 * @param processors processors that the machine offers
 * @param ci whether it is a machine of a continuous integration service
 * @param variant what is not as usual about the JVMs, sorted and joined by hyphens; empty where
 *     nothing is
 */
public record Environment(String os, int javaMajor, int processors, boolean ci, String variant) {

    private static final Pattern VARIANT = Pattern.compile("(cpu-(?:ci|local))(?:-[a-z]+)+$");

    /**
     * With JVMs as they are by themselves.
     *
     * @param os name of the operating system
     * @param javaMajor major version of the Java that runs the tests
     * @param processors processors that the machine offers
     * @param ci whether it is a machine of a continuous integration service
     */
    public Environment(String os, int javaMajor, int processors, boolean ci) {
        this(os, javaMajor, processors, ci, "");
    }

    /**
     * The same with one more thing that is not as usual about the JVMs.
     *
     * @param more what that is, in lower-case letters
     * @return a copy, the same in whichever order such things are added
     */
    public Environment with(String more) {
        String all = Stream.concat(Stream.of(variant.split("-")), Stream.of(more))
                .filter(one -> !one.isEmpty())
                .sorted()
                .distinct()
                .collect(Collectors.joining("-"));
        return new Environment(os, javaMajor, processors, ci, all);
    }

    /**
     * Reads off a key what is not as usual about the JVMs.
     *
     * @param key a {@link #key()}
     * @return the key of the same environment with JVMs as usual; any other text as it is
     */
    public static String usual(String key) {
        return VARIANT.matcher(key).replaceFirst("$1");
    }

    /**
     * A name that stays the same from run to run.
     *
     * @return for example {@code linux-java17-2cpu-ci}; lower case, without blanks and tabs
     */
    public String key() {
        String system = os.trim().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
        return system + "-java" + javaMajor + "-" + processors + "cpu-" + (ci ? "ci" : "local")
                + (variant.isEmpty() ? "" : "-" + variant);
    }
}
