package io.github.parallelmaven.run;

import io.github.parallelmaven.problem.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is made of things that test classes leave behind in their JVM. */
public enum LeakWatch {
    /** Nobody looks. */
    OFF,
    /** The closing summary names them. */
    SUMMARY,
    /** The reports name them too, and more is looked at, for which each worker has its own folder for temporary files. */
    REPORT;

    /**
     * Finds a way by its name.
     *
     * @param name its name in any case
     * @return the way
     * @throws io.github.parallelmaven.problem.ParallelException if there is none of that name
     */
    public static LeakWatch of(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> Problem.BAD_PARAMETER.with(
                        "parallel.leaks",
                        name,
                        Arrays.stream(values())
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}
