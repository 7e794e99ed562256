package io.github.parallelmaven.run;

import io.github.parallelmaven.problem.Problem;
import java.util.Locale;
import java.util.stream.Stream;

/** What a worker is given at the least. */
public enum Granularity {
    /** A whole class. */
    CLASS,
    /** A method, of each class that can be split. */
    METHOD,
    /** A whole class, or a part of one that would outlast the others. */
    AUTO;

    /**
     * Reads the parameter.
     *
     * @param value for example {@code method}, in any case
     * @return the granularity
     * @throws io.github.parallelmaven.problem.ParallelException if there is none of that name
     */
    public static Granularity of(String value) {
        String name = value.strip().toUpperCase(Locale.ROOT);
        return Stream.of(values())
                .filter(granularity -> granularity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.BAD_PARAMETER.with("parallel.granularity", value, "class, method or auto"));
    }
}
