package io.github.parallelmaven.mojo;

import io.github.parallelmaven.run.RunOptions;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many workers are asked for. */
final class Workers {

    private Workers() {}

    /**
     * Chooses: what is said in our words, or else in Surefire's, or else our default.
     *
     * @param workers value of the parameter; null where not given
     * @param forkCount value of Surefire's parameter; null where not given
     */
    static String of(@Nullable String workers, @Nullable String forkCount) {
        String count = isZero(forkCount) ? "1" : forkCount;
        return Stream.of(workers, count, RunOptions.WORKERS)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElseThrow();
    }

    /** Whether tests are asked to run in Maven's own JVM. */
    static boolean isZero(@Nullable String forkCount) {
        return forkCount != null && forkCount.strip().matches("0+(\\.0*)?[Cc]?");
    }
}
