package io.github.parallelmaven.report.json;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.RunListener;
import io.github.parallelmaven.model.JvmOrder;
import io.github.parallelmaven.model.RanUnit;
import io.github.parallelmaven.model.TestUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Takes note of the order in which each JVM of a run runs its units. What a JVM had begun when it died is what the next
 * one of its worker begins with.
 */
public final class OrderBook implements RunListener {

    /** By worker, its JVMs; the units of the last may still run. */
    private final Map<Integer, List<List<RanUnit>>> jvms = new TreeMap<>();
    /** By worker, the units that began and have not ended. */
    private final Map<Integer, Map<String, RanUnit>> open = new TreeMap<>();

    /** A book without entries. */
    public OrderBook() {}

    @Override
    public synchronized void on(RunEvent event) {
        if (event instanceof RunEvent.WorkerReady ready) {
            jvms.computeIfAbsent(ready.worker(), worker -> new ArrayList<>())
                    .add(new ArrayList<>(openOf(ready.worker()).values()));
        } else if (event instanceof RunEvent.UnitStarted started) {
            RanUnit unit = RanUnit.of(started.unit());
            openOf(started.worker()).put(started.unit().id(), unit);
            List<List<RanUnit>> own =
                    jvms.computeIfAbsent(started.worker(), worker -> new ArrayList<>(List.of(new ArrayList<>())));
            own.get(own.size() - 1).add(unit);
        } else if (event instanceof RunEvent.PartFinished part) {
            ended(part.result().unit());
        } else if (event instanceof RunEvent.UnitFinished finished) {
            ended(finished.result().unit());
        }
    }

    private Map<String, RanUnit> openOf(int worker) {
        return open.computeIfAbsent(worker, w -> new LinkedHashMap<>());
    }

    private void ended(TestUnit unit) {
        open.values().forEach(units -> units.remove(unit.id()));
    }

    /**
     * What was noted so far.
     *
     * @return the JVMs that ran anything, by worker, in the order in which they were started
     */
    public synchronized List<JvmOrder> orders() {
        List<JvmOrder> orders = new ArrayList<>();
        jvms.forEach((worker, lists) -> {
            int number = 0;
            for (List<RanUnit> units : lists) {
                if (!units.isEmpty()) {
                    orders.add(new JvmOrder(worker, ++number, units));
                }
            }
        });
        return orders;
    }

    /**
     * Finds the JVM that ran a class.
     *
     * @param orders all JVMs of a run
     * @param name binary name of a top-level class
     * @return the last JVM that ran it or a part of it
     */
    public static Optional<JvmOrder> of(List<JvmOrder> orders, String name) {
        return orders.stream()
                .filter(jvm -> jvm.units().stream().anyMatch(unit -> unit.name().equals(name)))
                .reduce((earlier, later) -> later);
    }
}
