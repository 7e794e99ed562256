package io.github.parallelmaven.history;

import java.util.List;

/** Keeps observations between runs. A history is a help, not a duty: a store warns where it cannot serve. */
public interface HistoryStore {

    /**
     * What is known.
     *
     * @return the history, empty if there is none or it cannot be read
     */
    History read();

    /**
     * Adds what a run observed to what is known.
     *
     * @param module key of the module
     * @param observations what was observed
     */
    void record(String module, List<Observation> observations);
}
