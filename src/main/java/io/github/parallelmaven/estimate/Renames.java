package io.github.parallelmaven.estimate;

import io.github.parallelmaven.history.Shape;
import io.github.parallelmaven.model.TestUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds for units without a history the vanished ones that they were before: first those of the same simple name, which
 * moved to another package, then those of the same methods and the same size. Only what is the one possible match from
 * either side counts.
 */
final class Renames {

    /** The name of a class stands so often in its class file at most, as a rule; each counts its change of length. */
    private static final int OCCURRENCES = 8;

    /** What else may differ, such as a length that needs one more byte. */
    private static final int SLACK = 8;

    private Renames() {}

    /**
     * Matches.
     *
     * @param fresh units without a history
     * @param vanished ids in the history that are not among the units
     * @param shape what a vanished unit looked like
     * @return by id of the fresh unit the id of the vanished one; neither occurs twice
     */
    static Map<String, String> of(
            Collection<TestUnit> fresh, Collection<String> vanished, Function<String, Shape> shape) {
        Map<String, String> found = new HashMap<>();
        if (fresh.isEmpty() || vanished.isEmpty()) {
            return found;
        }
        bySimpleName(fresh, vanished).forEach(found::put);
        List<TestUnit> left = new ArrayList<>(fresh);
        left.removeIf(unit -> found.containsKey(unit.id()));
        List<String> over = new ArrayList<>(vanished);
        over.removeAll(new HashSet<>(found.values()));
        byShape(left, over, shape).forEach(found::put);
        return found;
    }

    private static Map<String, String> bySimpleName(Collection<TestUnit> fresh, Collection<String> vanished) {
        Map<String, List<String>> old = new HashMap<>();
        vanished.forEach(id ->
                old.computeIfAbsent(simple(id), name -> new ArrayList<>(1)).add(id));
        Map<String, List<String>> now = new HashMap<>();
        fresh.forEach(unit -> now.computeIfAbsent(simple(unit.id()), name -> new ArrayList<>(1))
                .add(unit.id()));
        Map<String, String> found = new HashMap<>();
        now.forEach((name, ids) -> {
            List<String> before = old.getOrDefault(name, List.of());
            if (ids.size() == 1 && before.size() == 1) {
                found.put(ids.get(0), before.get(0));
            }
        });
        return found;
    }

    private static Map<String, String> byShape(
            List<TestUnit> fresh, List<String> vanished, Function<String, Shape> shape) {
        Map<Integer, NavigableMap<Long, List<String>>> old = index(
                vanished,
                id -> shape.apply(id).testMethods(),
                id -> shape.apply(id).bytes(),
                id -> id);
        Map<Integer, NavigableMap<Long, List<String>>> now =
                index(fresh, TestUnit::testMethods, TestUnit::bytes, TestUnit::id);
        Map<String, String> found = new HashMap<>();
        for (TestUnit unit : fresh) {
            String before = only(old.get(unit.testMethods()), unit.bytes(), unit.id());
            if (before != null && unit.testMethods() > 0) {
                Shape was = shape.apply(before);
                if (unit.id().equals(only(now.get(was.testMethods()), was.bytes(), before))) {
                    found.put(unit.id(), before);
                }
            }
        }
        return found;
    }

    private static <T> Map<Integer, NavigableMap<Long, List<String>>> index(
            Collection<T> all, Function<T, Integer> methods, ToLongFunction<T> bytes, Function<T, String> id) {
        Map<Integer, NavigableMap<Long, List<String>>> index = new HashMap<>();
        for (T one : all) {
            index.computeIfAbsent(methods.apply(one), count -> new TreeMap<>())
                    .computeIfAbsent(bytes.applyAsLong(one), size -> new ArrayList<>(1))
                    .add(id.apply(one));
        }
        return index;
    }

    /** The one unit whose size differs by no more than the names do; null where there is none or a second. */
    private static @Nullable String only(@Nullable NavigableMap<Long, List<String>> sizes, long bytes, String id) {
        if (sizes == null) {
            return null;
        }
        String match = null;
        long reach = SLACK + (long) OCCURRENCES * id.length();
        for (Map.Entry<Long, List<String>> size :
                sizes.subMap(bytes - reach, true, bytes + reach, true).entrySet()) {
            for (String other : size.getValue()) {
                long allowed = SLACK + (long) OCCURRENCES * Math.abs(other.length() - id.length());
                if (Math.abs(size.getKey() - bytes) <= allowed) {
                    if (match != null) {
                        return null;
                    }
                    match = other;
                }
            }
        }
        return match;
    }

    private static String simple(String id) {
        return id.substring(id.lastIndexOf('.') + 1);
    }
}
