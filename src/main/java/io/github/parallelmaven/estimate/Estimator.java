package io.github.parallelmaven.estimate;

import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.TestUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Expects of a unit the median of its last observations, on a logarithmic scale, shrunk towards what other environments
 * say at the ratio of the units that are known in both; of a renamed one that of the unit it was; of a new one a time by
 * its methods and size, at the rate of the module's known units, or where there are hardly any, by whether it waits too.
 */
public final class Estimator {

    /** Who renames a class may have changed it too. */
    private static final double RENAMED = 0.25 * 0.25;

    /** Slices of a class are written {@code Class#method}; none of them is what a class was before. */
    private static final char SLICE = '#';

    private final Recollection recollection;

    /**
     * Goes through a history once, which takes longer than all that is asked of it afterwards.
     *
     * @param history observations of a module, in any order
     * @param environment where its units will run
     */
    public Estimator(List<Observation> history, Environment environment) {
        // Whole environments are scaled to each other, which needs many classes known in both; how a JVM compiles
        // matters less than what is lost by that.
        Map<String, String> usual = new HashMap<>();
        List<Observation> alike = history.stream()
                .map(one -> one.in(usual.computeIfAbsent(one.environment(), Environment::usual)))
                .toList();
        this.recollection = Recollection.of(alike, environment);
    }

    /**
     * Estimates units.
     *
     * @param units the units of the module
     * @return one estimate a unit, in the order of the units; the same for the same input
     */
    public List<EstimatedUnit> estimate(List<TestUnit> units) {
        List<TestUnit> fresh = new ArrayList<>();
        List<EstimatedUnit> known = new ArrayList<>(units.size());
        for (TestUnit unit : units) {
            recollection
                    .of(unit.id(), 0)
                    .ifPresentOrElse(estimate -> known.add(new EstimatedUnit(unit, estimate)), () -> fresh.add(unit));
        }
        if (fresh.isEmpty()) {
            return known;
        }
        Map<String, Estimate> inherited = inherited(fresh, units);
        Prior prior = Prior.calibrated(known);
        Map<String, EstimatedUnit> measured =
                known.stream().collect(Collectors.toMap(one -> one.unit().id(), one -> one));
        return units.stream()
                .map(unit -> {
                    EstimatedUnit one = measured.get(unit.id());
                    return one != null
                            ? one
                            : new EstimatedUnit(unit, inherited.getOrDefault(unit.id(), prior.estimate(unit)));
                })
                .toList();
    }

    /**
     * Looks up what was measured itself.
     *
     * @param unit id of a unit or of a slice of one
     * @return its estimate, by measurements alone; empty where there are none
     */
    public Optional<Estimate> measured(String unit) {
        return recollection.of(unit, 0);
    }

    /**
     * How much whole runs vary beyond their units, as far as is known where the units will run.
     *
     * @return standard deviation of the logarithm of the factor that is common to all units of a run
     */
    public double swing() {
        return recollection.swing();
    }

    private Map<String, Estimate> inherited(List<TestUnit> fresh, List<TestUnit> units) {
        Set<String> vanished = new HashSet<>(recollection.units());
        units.forEach(unit -> vanished.remove(unit.id()));
        vanished.removeIf(id -> id.indexOf(SLICE) >= 0);
        List<TestUnit> classes =
                fresh.stream().filter(unit -> unit.id().indexOf(SLICE) < 0).toList();
        Map<String, Estimate> inherited = new HashMap<>();
        Renames.of(classes, vanished, recollection::shape)
                .forEach((unit, before) ->
                        recollection.of(before, RENAMED).ifPresent(estimate -> inherited.put(unit, estimate)));
        return inherited;
    }
}
