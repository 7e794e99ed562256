package io.github.parallelmaven.run;

import java.util.HashMap;
import java.util.Map;

/** Units that were alone in the hands of JVMs which died before any of it began. Safe for use by many threads. */
final class Suspects {

    /** A death by itself weighs so much more than one from outside, which may have any reason. */
    private static final int BY_ITSELF = 12;

    private static final int PROOF = 24;

    private final Map<String, Integer> weights = new HashMap<>();

    /**
     * Counts a death: is the unit to blame for it? The second JVM that died by itself proves it. Of deaths from outside
     * it takes twenty-four, since the tests of a unit that is given up before it begins cannot even be named.
     *
     * @param unit its id
     * @param fromOutside whether neither the JVM nor we ended it, as far as that is known
     */
    synchronized boolean isToBlame(String unit, boolean fromOutside) {
        return weights.merge(unit, fromOutside ? 1 : BY_ITSELF, Integer::sum) >= PROOF;
    }
}
