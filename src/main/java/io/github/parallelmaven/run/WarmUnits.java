package io.github.parallelmaven.run;

import io.github.parallelmaven.model.UnitResult;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which units found work done that they have in common with others of their package, as far as that can be seen. */
final class WarmUnits {

    /** Who did so much less than another had nothing to leave to it, as a part of its processor time. */
    private static final double ENOUGH = 0.5;

    private static final Duration CLOCKS = Duration.ofMillis(5);

    private WarmUnits() {}

    /**
     * Looks at what each worker ran before. Where its JVM was replaced meanwhile, that counts all the same.
     *
     * @param units what became of each unit of a run
     * @return ids of units for whose package their worker had used half as much processor time before, or more
     */
    static Set<String> of(List<UnitResult> units) {
        Set<String> warm = new HashSet<>();
        units.stream()
                .filter(unit -> unit.fate() == UnitResult.Fate.RAN && unit.cpu() != null)
                // Of one that was split, each part ran elsewhere.
                .filter(unit -> unit.longestPart().equals(unit.duration()))
                .collect(Collectors.groupingBy(
                        unit -> unit.worker() + " " + unit.unit().packageName()))
                .values()
                .forEach(together -> add(together, warm));
        return warm;
    }

    private static void add(List<UnitResult> together, Set<String> warm) {
        List<UnitResult> inOrder = together.stream()
                .sorted(Comparator.comparing(UnitResult::started))
                .toList();
        Duration before = Duration.ZERO;
        Instant end = Instant.EPOCH;
        for (UnitResult unit : inOrder) {
            Duration cpu = Objects.requireNonNullElse(unit.cpu(), Duration.ZERO);
            boolean isAfter = !unit.started().isBefore(end);
            if (isAfter && !before.isZero() && before.toNanos() >= ENOUGH * cpu.toNanos()) {
                warm.add(unit.unit().id());
            }
            before = before.plus(cpu);
            // Starts and durations are told by two clocks.
            Instant ended = unit.started()
                    .plus(unit.duration())
                    .minus(unit.duration().dividedBy(100))
                    .minus(CLOCKS);
            end = ended.isAfter(end) ? ended : end;
        }
    }
}
