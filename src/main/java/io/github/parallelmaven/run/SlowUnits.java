package io.github.parallelmaven.run;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.model.EstimatedUnit;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Calls units slow while they still run, each once in a run. */
final class SlowUnits {

    private final EventStream events;
    private final Map<String, EstimatedUnit> expected = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    SlowUnits(EventStream events) {
        this.events = events;
    }

    /** Learns how long the units of the run should take. */
    synchronized void expect(List<EstimatedUnit> units) {
        units.forEach(unit -> expected.put(unit.unit().id(), unit));
    }

    /** Looks at what one worker is doing. */
    synchronized void look(int worker, Standing at, long nanoTime) {
        for (Task task : at.units()) {
            EstimatedUnit unit = expected.get(task.unit());
            Duration took = Duration.ofNanos(nanoTime - task.sinceNanos());
            if (unit != null && isSlow(unit, took) && told.add(task.unit())) {
                Optional<Task> test = at.tests().stream()
                        .filter(one -> one.unit().equals(task.unit()))
                        .findFirst();
                events.emit(now -> new RunEvent.UnitSlow(
                        now,
                        worker,
                        unit.unit(),
                        took,
                        unit.estimate().expected(),
                        test.map(Task::name).orElse("")));
            }
        }
    }

    private static boolean isSlow(EstimatedUnit unit, Duration took) {
        return SlowPolicy.limit(unit.estimate())
                .filter(limit -> took.compareTo(limit) >= 0)
                .isPresent();
    }
}
