package io.github.parallelmaven.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What to time, from system properties of the same names.
 *
 * @param suites names below {@code src/it/suites}, or a {@link Shape} and a number of classes as in {@code empty-1000}, by
 *     comma
 * @param pairs measured rounds of each suite, after one that warms up
 * @param workers workers of ours, forks of Surefire
 * @param variants letters of {@link Variant}, by comma
 * @param surefire the version of Surefire, property {@code suites.surefire}
 * @param mavenArguments more arguments for each Maven process, by comma
 * @param page the page that gets table and picture; empty for none
 * @param measured files of earlier commands, by comma, whose figures are put together and nothing is timed
 */
record SideBySideOptions(
        List<String> suites,
        int pairs,
        int workers,
        List<Variant> variants,
        String surefire,
        List<String> mavenArguments,
        String page,
        List<Path> measured) {

    /**
     * Reads the options.
     *
     * @return the options, with their defaults where no property is set
     */
    static SideBySideOptions fromSystem() {
        return new SideBySideOptions(
                list("suites", "commons-collections4,commons-codec"),
                Integer.getInteger("pairs", 5),
                Integer.getInteger("workers", 2),
                list("variants", "A,B,C,D").stream().map(Variant::valueOf).toList(),
                System.getProperty("suites.surefire", "3.6.1"),
                list("mavenArguments", ""),
                System.getProperty("page", ""),
                list("measured", "").stream().map(Path::of).toList());
    }

    /** The value of a system property, by comma. */
    static List<String> list(String property, String preset) {
        return Arrays.stream(System.getProperty(property, preset).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
