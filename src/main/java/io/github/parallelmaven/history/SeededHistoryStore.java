package io.github.parallelmaven.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A history that, while it knows nothing of a module, takes what others have measured of it. */
public final class SeededHistoryStore implements HistoryStore {

    private final HistoryStore kept;
    private final String module;
    private final Supplier<List<Observation>> seeds;
    private List<Observation> used = List.of();

    /**
     * Joins both.
     *
     * @param kept the history
     * @param module key of the module that others have measured
     * @param seeds what they measured; asked only where the history knows nothing of the module
     */
    public SeededHistoryStore(HistoryStore kept, String module, Supplier<List<Observation>> seeds) {
        this.kept = kept;
        this.module = module;
        this.seeds = seeds;
    }

    @Override
    public History read() {
        History known = kept.read();
        if (known.of(module).isEmpty()) {
            used = seeds.get();
        }
        return known.merge(History.of(module, used));
    }

    /** Keeps the seeds with the first observations: these may be of a few classes only, and then the module is known. */
    @Override
    public void record(String key, List<Observation> observations) {
        List<Observation> all = new ArrayList<>(observations);
        if (!observations.isEmpty() && key.equals(module)) {
            all.addAll(used);
        }
        kept.record(key, all);
    }
}
