package io.github.parallelmaven.model;

import java.util.List;

/**
 * What one JVM ran, in order.
 *
 * @param worker number of the worker whose JVM it was, from 1
 * @param jvm which of its JVMs that ran anything it was, from 1
 * @param units what it ran, in the order in which it began
 */
public record JvmOrder(int worker, int jvm, List<RanUnit> units) {

    /** Copies the list. */
    public JvmOrder {
        units = List.copyOf(units);
    }

    /**
     * A name of the JVM, unique in its run.
     *
     * @return for example {@code 2} for the first JVM of worker 2, and {@code 2.3} for its third
     */
    public String name() {
        return jvm == 1 ? String.valueOf(worker) : worker + "." + jvm;
    }
}
