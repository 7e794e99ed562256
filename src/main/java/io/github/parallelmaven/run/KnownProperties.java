package io.github.parallelmaven.run;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The system properties of a JVM as it last told them. */
final class KnownProperties {

    private SortedMap<String, String> known = Collections.emptySortedMap();

    /** Learns what changed; {@code null} stands for a property that is gone. */
    void change(Map<String, @Nullable String> changes) {
        // A new map, since results that were reported share the old one.
        SortedMap<String, String> next = new TreeMap<>(known);
        changes.forEach((name, value) -> {
            if (value == null) {
                next.remove(name);
            } else {
                next.put(name, value);
            }
        });
        known = Collections.unmodifiableSortedMap(next);
    }

    /** All of them, in a map that never changes. */
    SortedMap<String, String> now() {
        return known;
    }
}
