package io.github.parallelmaven.model;

import org.jspecify.annotations.Nullable;

/**
 * What a JVM ran as one: a test class with its nested ones, or a part of it.
 *
 * @param name id of the whole unit: the binary name of a top-level class
 * @param slice which part, {@code null} for the whole
 */
public record RanUnit(String name, @Nullable Slice slice) {

    /**
     * The unit by its name alone.
     *
     * @param unit a unit
     * @return what is kept of it
     */
    public static RanUnit of(TestUnit unit) {
        return new RanUnit(unit.whole().id(), unit.slice());
    }
}
