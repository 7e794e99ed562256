package io.github.parallelmaven.bisect;

import java.util.List;
import java.util.function.Predicate;

/**
 * What became of looking for what makes a test fail.
 *
 * @param finding what was found out
 * @param culprits if something was found, the smallest part of what ran before after which the test fails
 * @param <T> what ran before
 */
public record Bisection<T>(Finding finding, List<T> culprits) {

    /** What can be found out. */
    public enum Finding {
        /** The test did not fail after all that had run before it. */
        DOES_NOT_FAIL,
        /** The test fails without anything before it. */
        FAILS_ALONE,
        /** It fails after these, and passes as soon as any one of them is left out. */
        FOUND
    }

    /** Copies the list. */
    public Bisection {
        culprits = List.copyOf(culprits);
    }

    /**
     * Looks for it: first whether there is anything to look for, then for the smallest part.
     *
     * @param before what ran before the test, nothing twice, in order
     * @param oracle runs some of these and then the test, in a fresh JVM, and tells whether the test failed
     * @return what was found
     * @param <T> what ran before
     */
    public static <T> Bisection<T> of(List<T> before, Predicate<List<T>> oracle) {
        DeltaDebugging<T> search = new DeltaDebugging<>(oracle);
        if (!search.fails(before)) {
            return new Bisection<>(Finding.DOES_NOT_FAIL, List.of());
        }
        return search.fails(List.of())
                ? new Bisection<>(Finding.FAILS_ALONE, List.of())
                : new Bisection<>(Finding.FOUND, search.minimal(before));
    }
}
