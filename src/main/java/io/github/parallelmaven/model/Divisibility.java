package io.github.parallelmaven.model;

import java.util.List;

/**
 * Whether a class can be split by its methods.
 *
 * @param methods names of its test methods, inherited ones included, sorted
 * @param obstacle why it must stay whole; empty where it need not
 * @param risk a sign that its tests may lean on each other, so that it is split on wish only; empty where there is none
 */
public record Divisibility(List<String> methods, String obstacle, String risk) {

    /** Copies the list. */
    public Divisibility {
        methods = List.copyOf(methods);
    }

    /**
     * A class that stays whole.
     *
     * @param obstacle why
     * @return without methods
     */
    public static Divisibility none(String obstacle) {
        return new Divisibility(List.of(), obstacle, "");
    }
}
