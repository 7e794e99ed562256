package io.github.parallelmaven.schedule;

import java.util.Locale;

/** How strategies are spelt. */
public final class StrategyName {

    private StrategyName() {}

    /**
     * Brings what a user typed to the spelling of the catalogue.
     *
     * @param typed for example {@code Round-Robin}
     * @return for example {@code round_robin}: lower case, underscores, no blanks around
     */
    public static String normalise(String typed) {
        return typed.trim().toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
