package io.github.parallelmaven.queue;

import io.github.parallelmaven.model.EstimatedUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which units have companions: long ones that compute and are of one package, and those that profit from something and
 * have nobody in theirs.
 */
final class Company {

    /** None has any. */
    static final Company NONE = new Company();

    /** A unit is long if it takes this part of what the processors have to do, or more. */
    private static final double LONG = 1.0 / 16;

    /** The package of each unit that is long and computes, or the one it has joined. */
    private final Map<String, String> candidates = new HashMap<>();

    /** The same for each of these that has companions. */
    private final Map<String, String> packages = new HashMap<>();

    private Company() {}

    /**
     * Finds them.
     *
     * @param units all units of a run, in the order of the schedule
     * @param processors how many they share
     * @param most how long those of one package may take one after the other, in nanoseconds
     * @return who has companions
     */
    static Company of(List<EstimatedUnit> units, int processors, double most) {
        double bound = units.stream().mapToLong(EstimatedUnit::cpuNanos).sum() / (double) processors;
        Map<String, List<EstimatedUnit>> groups = new LinkedHashMap<>();
        units.stream()
                .filter(unit -> unit.use().isKnown() && !unit.use().waits())
                .filter(unit -> unit.unit().slice() == null
                        && Math.max(unit.unhinderedNanos(), unit.coldNanos()) >= LONG * bound)
                .forEach(unit -> groups.computeIfAbsent(unit.unit().packageName(), key -> new ArrayList<>())
                        .add(unit));
        takeInStrangers(groups);
        Company company = new Company();
        groups.forEach((name, group) -> {
            group.forEach(
                    unit -> company.candidates.put(unit.unit().id(), unit.unit().packageName()));
            company.join(name, group, most);
        });
        return company;
    }

    /** The package in which a unit has companions; {@code null} where it has none. */
    @Nullable
    String of(EstimatedUnit unit) {
        return packages.get(unit.unit().id());
    }

    /** The same, or else the package of a unit that is long and has no companions; {@code null} for any other. */
    @Nullable
    String packageOf(EstimatedUnit unit) {
        return candidates.get(unit.unit().id());
    }

    /** How many have companions. */
    int size() {
        return packages.size();
    }

    /**
     * One that profits, and has nobody in its package to profit from, joins those who have the most to do: whatever it
     * finds done in some JVMs and not in others, they have the best chance to have done it.
     */
    private static void takeInStrangers(Map<String, List<EstimatedUnit>> groups) {
        groups.values().stream()
                .filter(group -> group.size() > 1)
                .max(Comparator.comparingLong(group ->
                        group.stream().mapToLong(EstimatedUnit::cpuNanos).sum()))
                .ifPresent(largest -> {
                    List<EstimatedUnit> strangers = groups.values().stream()
                            .filter(group ->
                                    group.size() == 1 && group.get(0).use().profits())
                            .map(group -> group.get(0))
                            .toList();
                    groups.values().removeIf(group -> group.size() == 1 && strangers.containsAll(group));
                    largest.addAll(strangers);
                });
    }

    private void join(String name, List<EstimatedUnit> group, double most) {
        List<EstimatedUnit> joined = new ArrayList<>();
        double sum = 0;
        for (EstimatedUnit unit : group) {
            if (sum + unit.unhinderedNanos() <= most) {
                sum += unit.unhinderedNanos();
                joined.add(unit);
            }
        }
        if (joined.size() > 1) {
            joined.forEach(unit -> {
                packages.put(unit.unit().id(), name);
                candidates.put(unit.unit().id(), name);
            });
        }
    }
}
