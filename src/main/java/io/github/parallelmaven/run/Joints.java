package io.github.parallelmaven.run;

import io.github.parallelmaven.model.Slice;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.queue.Lease;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins parts of one class that a worker takes together to a larger part: it is set up once, and discovered once. What
 * goes back to the queue is taken apart again.
 */
final class Joints {

    private final ResultCollector collector;
    private final Map<Long, List<Lease>> members = new ConcurrentHashMap<>();

    Joints(ResultCollector collector) {
        this.collector = collector;
    }

    /** The same work in as few leases as possible, in the order of the first of each class. */
    List<Lease> join(List<Lease> batch) {
        Map<String, List<Lease>> byClass = new LinkedHashMap<>();
        for (Lease lease : batch) {
            byClass.computeIfAbsent(lease.unit().whole().id(), whole -> new ArrayList<>())
                    .add(lease);
        }
        return byClass.values().stream()
                .flatMap(parts -> joined(parts).stream())
                .toList();
    }

    /** What a lease stands for, now that its work is done. */
    List<Lease> ended(Lease lease) {
        List<Lease> parts = members.remove(lease.fence());
        return parts == null ? List.of(lease) : parts;
    }

    /** What a lease stands for, now that its work goes back without having begun. */
    List<Lease> apart(Lease lease) {
        List<Lease> parts = ended(lease);
        if (parts.size() > 1) {
            collector.regroup(List.of(lease.unit()), units(parts));
        }
        return parts;
    }

    private List<Lease> joined(List<Lease> parts) {
        Slice slice = parts.size() == 1 ? null : union(units(parts));
        if (slice == null) {
            return parts;
        }
        Lease first = parts.get(0);
        TestUnit unit = first.unit().whole().cut(slice);
        members.put(first.fence(), parts);
        collector.regroup(units(parts), List.of(unit));
        return List.of(new Lease(unit, first.worker(), first.fence()));
    }

    /** Null where these are all parts of the class: together they would have no rest to be told by. */
    private static @Nullable Slice union(List<TestUnit> parts) {
        SortedSet<String> methods = new TreeSet<>();
        SortedSet<String> others = new TreeSet<>();
        boolean rest = false;
        for (TestUnit part : parts) {
            Slice slice = part.slice();
            if (slice == null) {
                return null;
            }
            rest |= slice.isRest();
            methods.addAll(slice.methods());
            others.addAll(slice.others());
        }
        others.removeAll(methods);
        return rest && others.isEmpty()
                ? null
                : new Slice(parts.get(0).whole().id(), List.copyOf(methods), List.copyOf(others));
    }

    private static List<TestUnit> units(List<Lease> leases) {
        return leases.stream().map(Lease::unit).toList();
    }
}
