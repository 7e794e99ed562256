package io.github.parallelmaven.run;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds what came of the parts of classes until all parts of a class are there, and then as long as they may change. */
final class SliceBook {

    private final Map<String, Integer> expected = new HashMap<>();
    /** By class, then by part, in the order in which the parts ended first. */
    private final Map<String, Map<String, SliceMerge.Part>> ended = new HashMap<>();
    /** Which part was the first to tell of something that is no test, such as a failed set-up. */
    private final Map<TestCase, String> tellers = new HashMap<>();

    /** Takes note of the parts among these units. */
    void expect(List<TestUnit> units) {
        units.stream()
                .filter(unit -> unit.slice() != null)
                .forEach(part -> expected.merge(part.whole().id(), 1, Integer::sum));
    }

    /** Expects these parts no longer, since others take their place. */
    void forget(List<TestUnit> parts) {
        parts.forEach(part -> expected.merge(part.whole().id(), -1, Integer::sum));
    }

    /**
     * Enters what came of a part, also a second time.
     *
     * @param hand the part, null for one that never began
     * @param result what came of it
     * @return what came of its class; empty as long as some part of it is missing
     */
    Optional<UnitResult> add(@Nullable UnitInHand hand, UnitResult result) {
        String whole = result.unit().whole().id();
        Map<String, SliceMerge.Part> parts = ended.computeIfAbsent(whole, id -> new LinkedHashMap<>());
        parts.put(result.unit().id(), SliceMerge.Part.of(hand, result));
        return parts.size() < expected.getOrDefault(whole, 0)
                ? Optional.empty()
                : Optional.of(SliceMerge.of(List.copyOf(parts.values())));
    }

    /** Whether another part of the class has told the same: each part sets its class up, and each may fail in it. */
    boolean isTwice(TestUnit unit, Attempt attempt) {
        return unit.slice() != null
                && SliceMerge.isOfTheClass(attempt)
                && !tellers.computeIfAbsent(attempt.test(), test -> unit.id()).equals(unit.id());
    }

    /** Whether no part has ended. */
    boolean isEmpty() {
        return ended.isEmpty();
    }
}
