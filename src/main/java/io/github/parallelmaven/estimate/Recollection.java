package io.github.parallelmaven.estimate;

import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.history.Shape;
import io.github.parallelmaven.model.Estimate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a history says about single units in an environment. */
final class Recollection {

    private final String here;
    private final Map<String, List<Observation>> seen;
    /** Of units with several observations; those with one are not worth keeping, as there may be a million. */
    private final Map<String, Memory> several;

    private final Noise noise;
    private final Map<String, Ratio> ratios;

    private Recollection(String here, Map<String, List<Observation>> seen) {
        this.here = here;
        this.seen = seen;
        this.several = new HashMap<>();
        seen.forEach((unit, observations) -> {
            if (observations.size() > 1) {
                several.put(unit, Memory.of(observations));
            }
        });
        this.noise = Noise.among(rowsHere());
        this.ratios = ratios();
    }

    static Recollection of(List<Observation> history, Environment environment) {
        Map<String, List<Observation>> byUnit = new HashMap<>(history.size());
        for (Observation one : history) {
            List<Observation> before = byUnit.putIfAbsent(one.unit(), List.of(one));
            if (before != null) {
                List<Observation> all = before.size() == 1 ? new ArrayList<>(before) : before;
                all.add(one);
                byUnit.put(one.unit(), all);
            }
        }
        return new Recollection(environment.key(), byUnit);
    }

    /** Everything that has a history. */
    Set<String> units() {
        return seen.keySet();
    }

    /** What a unit looked like when it was seen last. */
    Shape shape(String unit) {
        Memory memory = memory(unit);
        return memory == null ? Shape.UNKNOWN : memory.shape();
    }

    /**
     * The estimate of a unit.
     *
     * @param unit its id
     * @param doubt variance to add
     * @return empty where it was never measured
     */
    Optional<Estimate> of(String unit, double doubt) {
        Memory memory = memory(unit);
        if (memory == null) {
            return Optional.empty();
        }
        Row own = memory.rows().get(here);
        double scatter = own == null ? noise.ofAny() : noise.of(own);
        Belief belief = own == null ? null : own.belief(scatter);
        for (Map.Entry<String, Row> row : memory.rows().entrySet()) {
            Ratio ratio = ratios.getOrDefault(row.getKey(), Ratio.UNKNOWN);
            // Another machine of unknown speed has nothing to add to a measurement.
            if (!row.getKey().equals(here) && (own == null || ratio.known())) {
                Belief there = row.getValue().belief(noise.ofAny()).scaled(ratio.factor(), ratio.doubt());
                belief = belief == null ? there : belief.and(there);
            }
        }
        if (belief == null) {
            return Optional.empty();
        }
        Belief widened = new Belief(belief.location(), belief.variance() + doubt);
        return Optional.of(widened.estimate(scatter, setup(memory)));
    }

    /** The share of the time that was set-up, where it was measured last, of the time that is expected. */
    private Duration setup(Memory memory) {
        Duration measured = memory.setups().get(here);
        if (measured != null) {
            return measured;
        }
        return memory.setups().entrySet().stream()
                .findFirst()
                .map(there -> Duration.ofNanos(Math.round(there.getValue().toNanos()
                        * ratios.getOrDefault(there.getKey(), Ratio.UNKNOWN).factor())))
                .orElse(Duration.ZERO);
    }

    /** Standard deviation of what is common to all units of a run. */
    double swing() {
        Swing swing = new Swing();
        for (Memory memory : several.values()) {
            Row row = memory.rows().get(here);
            if (row != null && memory.clean()) {
                swing.enter(memory.seen().getOrDefault(here, List.of()), row);
            }
        }
        boolean foreign = seen.values().stream()
                .flatMap(List::stream)
                .noneMatch(one -> one.environment().equals(here));
        // Where only other machines have measured, all their times are wrong by the same factor.
        return Math.sqrt(swing.variance() + (foreign && !seen.isEmpty() ? Ratio.UNKNOWN.doubt() : 0));
    }

    private @Nullable Memory memory(String unit) {
        Memory memory = several.get(unit);
        List<Observation> observations = memory == null ? seen.get(unit) : null;
        return observations == null ? memory : Memory.of(observations);
    }

    private List<Row> rowsHere() {
        List<Row> rows = new ArrayList<>();
        for (Memory memory : several.values()) {
            Row row = memory.rows().get(here);
            if (row != null && memory.clean()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Map<String, Ratio> ratios() {
        Map<String, List<Ratio.Pair>> pairs = new TreeMap<>();
        for (Memory memory : several.values()) {
            Row own = memory.rows().get(here);
            if (own != null && memory.clean() && memory.rows().size() > 1) {
                memory.rows()
                        .forEach((there, row) -> pairs.computeIfAbsent(there, key -> new ArrayList<>())
                                .add(new Ratio.Pair(Belief.nanos(own.location()), Belief.nanos(row.location()))));
            }
        }
        Map<String, Ratio> all = new HashMap<>();
        pairs.forEach((there, known) -> all.put(there, Ratio.of(known)));
        return all;
    }
}
