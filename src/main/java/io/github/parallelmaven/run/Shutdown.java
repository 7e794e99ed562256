package io.github.parallelmaven.run;

import io.github.parallelmaven.problem.Problem;
import java.util.Locale;

/** What becomes of the JVMs of the workers when the build is stopped or disappears. */
public enum Shutdown {
    /** They end by themselves, with their shutdown hooks, and are killed a second later. */
    EXIT,
    /** They end at once. */
    KILL;

    /**
     * Reads Surefire's word.
     *
     * @param text {@code exit}, {@code kill} or {@code testset}, in any case; the last means the same as the first, since
     *     no worker outlives its build
     * @return the value
     * @throws io.github.parallelmaven.problem.ParallelException if it is none of these
     */
    public static Shutdown of(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "exit", "testset" -> EXIT;
            case "kill" -> KILL;
            default -> throw Problem.BAD_PARAMETER.with("shutdown", text, "exit, kill or testset");
        };
    }
}
