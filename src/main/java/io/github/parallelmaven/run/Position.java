package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.Dump;
import io.github.parallelmaven.model.WorkerStanding;
import io.github.parallelmaven.model.WorkerStanding.Doing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where one JVM stands, as we know it and as it says.
 *
 * @param worker number of the worker
 * @param pid process id of the JVM
 * @param standing what it is doing
 * @param dump its threads and its heap; empty where it did not answer
 */
record Position(int worker, long pid, Standing standing, Optional<Dump> dump) {

    /** So many of the last lines are told. */
    private static final int LINES = 10;

    /** The same for people, by the clock of the standing. */
    WorkerStanding told(long nanoTime) {
        List<Doing> doing = new ArrayList<>();
        for (Task test : standing.tests()) {
            Duration unitAge = standing.units().stream()
                    .filter(unit -> unit.unit().equals(test.unit()))
                    .findFirst()
                    .map(unit -> age(unit, nanoTime))
                    .orElse(Duration.ZERO);
            doing.add(new Doing(test.unit(), unitAge, test.name(), age(test, nanoTime), stackOf(test.test())));
        }
        for (Task unit : standing.units()) {
            if (standing.tests().stream().noneMatch(test -> test.unit().equals(unit.unit()))) {
                doing.add(new Doing(unit.unit(), age(unit, nanoTime), "", Duration.ZERO, stackOf(0)));
            }
        }
        List<String> lines =
                standing.printed().lines().filter(line -> !line.isBlank()).toList();
        List<String> last = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
        return new WorkerStanding(worker, pid, doing, last, dump.isPresent());
    }

    private List<String> stackOf(int test) {
        return dump.map(known -> known.stackOf(test)).orElse(List.of());
    }

    private static Duration age(Task task, long nanoTime) {
        return Duration.ofNanos(Math.max(0, nanoTime - task.sinceNanos()));
    }
}
