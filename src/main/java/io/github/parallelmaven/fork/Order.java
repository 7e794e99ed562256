package io.github.parallelmaven.fork;

import io.github.parallelmaven.model.Slice;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.protocol.FrameWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a worker needs it.
 *
 * @param id id of the unit
 * @param whole id of the unit that it is a part of, or else its own
 * @param classes binary names of the classes to select
 * @param byExclusion whether the methods are those that it leaves out
 * @param methods names of the methods that belong to it, or do not; none for a whole unit
 * @param excludedKeys keys of tests which an earlier JVM has answered for
 * @param repeats own ids of what is to be run again; empty for the whole unit
 * @param begunContainers by their keys, containers that an earlier JVM left half done, and the own ids of what they
 *     had brought forth
 * @param unrun why its tests shall be named and not be run; {@code null} where they shall run
 */
public record Order(
        String id,
        String whole,
        List<String> classes,
        boolean byExclusion,
        List<String> methods,
        Set<String> excludedKeys,
        Set<String> repeats,
        Map<String, Set<String>> begunContainers,
        @Nullable String unrun) {

    /**
     * An order to repeat something of a unit.
     *
     * @param unit the unit
     * @param repeats own ids of what is to be run again
     * @return the order
     */
    public static Order repeating(TestUnit unit, Set<String> repeats) {
        return of(unit, Set.of(), repeats, Map.of(), null);
    }

    /**
     * An order to run a unit, or what is left of it.
     *
     * @param unit the unit
     * @param excludedKeys keys of tests which an earlier JVM has answered for
     * @param begunContainers containers that an earlier JVM left half done
     * @param unrun why its tests shall only be named; {@code null} where they shall run
     * @return the order
     */
    public static Order running(
            TestUnit unit, Set<String> excludedKeys, Map<String, Set<String>> begunContainers, @Nullable String unrun) {
        return of(unit, excludedKeys, Set.of(), begunContainers, unrun);
    }

    private static Order of(
            TestUnit unit,
            Set<String> excludedKeys,
            Set<String> repeats,
            Map<String, Set<String>> begunContainers,
            @Nullable String unrun) {
        Slice slice = unit.slice();
        boolean byExclusion = slice != null && slice.isRest();
        List<String> named = slice == null ? List.of() : byExclusion ? slice.others() : slice.methods();
        return new Order(
                unit.id(),
                unit.whole().id(),
                unit.classes().stream().map(TestClass::name).toList(),
                byExclusion,
                named,
                excludedKeys,
                repeats,
                begunContainers,
                unrun);
    }

    /** Writes it into a frame that has begun. */
    void write(FrameWriter frame) throws IOException {
        frame.text(id).text(whole);
        frame.number(classes.size());
        classes.forEach(frame::text);
        frame.number(byExclusion ? 1 : 0).number(methods.size());
        methods.forEach(frame::text);
        frame.number(excludedKeys.size());
        excludedKeys.forEach(frame::text);
        frame.number(repeats.size());
        repeats.forEach(frame::text);
        frame.number(begunContainers.size());
        begunContainers.forEach((key, ownIds) -> {
            frame.text(key).number(ownIds.size());
            ownIds.forEach(frame::text);
        });
        frame.text(unrun);
    }
}
