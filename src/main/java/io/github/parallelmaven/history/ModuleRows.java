package io.github.parallelmaven.history;

import java.lang.ref.SoftReference;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was observed of one module, and how it is packed once that was asked for: a build of many modules writes all of
 * them after each, of which one has changed. Never changed itself.
 */
final class ModuleRows {

    private final NavigableSet<Observation> rows;

    /** The same for the same rows, so that it does no harm if several make it. */
    private volatile SoftReference<byte[]> packed = new SoftReference<>(null);

    private ModuleRows(NavigableSet<Observation> rows) {
        this.rows = rows;
    }

    /** Something that packs rows of a module, and may fail. */
    interface Packer<E extends Exception> {
        byte[] pack(String module, List<Observation> rows) throws E;
    }

    /**
     * Takes observations of a module, and of them what is to be kept.
     *
     * @param observations in any order
     * @param keeping takes from a set of its own what need not be kept
     */
    static ModuleRows of(Collection<Observation> observations, UnaryOperator<NavigableSet<Observation>> keeping) {
        return new ModuleRows(keeping.apply(new TreeSet<>(observations)));
    }

    ModuleRows with(ModuleRows other, UnaryOperator<NavigableSet<Observation>> keeping) {
        NavigableSet<Observation> both = new TreeSet<>(rows);
        both.addAll(other.rows);
        return new ModuleRows(keeping.apply(both));
    }

    Stream<Observation> stream() {
        return rows.stream();
    }

    List<Observation> list() {
        return List.copyOf(rows);
    }

    <E extends Exception> byte[] packed(String module, Packer<E> packer) throws E {
        byte[] known = packed.get();
        if (known == null) {
            known = packer.pack(module, list());
            packed = new SoftReference<>(known);
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ModuleRows that && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
