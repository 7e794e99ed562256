package io.github.parallelmaven.worker;

import io.github.parallelmaven.protocol.Frame;
import io.github.parallelmaven.protocol.ProtocolException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The units of one {@code RUN} frame. */
final class Assignment {

    final List<Unit> units;

    Assignment(List<Unit> units) {
        this.units = units;
    }

    static Assignment read(Frame frame) throws IOException {
        int count = frame.count();
        List<Unit> units = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String id = named(frame);
            String whole = named(frame);
            List<String> classes = frame.texts();
            boolean byExclusion = frame.number() != 0;
            MethodChoice choice = MethodChoice.of(byExclusion, frame.texts());
            Set<String> excludedKeys = new HashSet<>(frame.texts());
            List<String> repeats = frame.texts();
            units.add(new Unit(id, whole, classes, choice, excludedKeys, repeats, begun(frame), frame.text()));
        }
        return new Assignment(units);
    }

    private static String named(Frame frame) throws IOException {
        String text = frame.text();
        if (text == null) {
            throw new ProtocolException("a unit without a name");
        }
        return text;
    }

    private static Map<String, List<String>> begun(Frame frame) throws IOException {
        Map<String, List<String>> begun = new LinkedHashMap<>();
        for (int left = frame.count(); left > 0; left--) {
            String key = named(frame);
            begun.put(key, frame.texts());
        }
        return begun;
    }

    /**
     * The units in the order in which they came, in groups that one plan can hold: a plan has each class only once, so
     * that two parts of one class need two plans.
     */
    List<List<Unit>> plans() {
        List<List<Unit>> plans = new ArrayList<>();
        Set<String> classes = new HashSet<>();
        for (Unit unit : units) {
            if (plans.isEmpty() || !Collections.disjoint(classes, unit.classes)) {
                plans.add(new ArrayList<>());
                classes.clear();
            }
            plans.get(plans.size() - 1).add(unit);
            classes.addAll(unit.classes);
        }
        return plans;
    }

    /**
     * One unit: its id, that of the unit it is a part of (or its own), the classes to select, the methods among theirs
     * that belong to it ({@code null} for all), the keys of what an earlier JVM has answered for, where only something
     * of it is to be repeated the unique ids of that, by their keys the containers which an earlier JVM left half done
     * with the unique ids of what they brought forth, and, where nothing of it shall run any more, the reason.
     */
    static final class Unit {
        final String id;
        final String whole;
        final List<String> classes;
        final MethodChoice choice;
        final Set<String> excludedKeys;
        final List<String> repeats;
        final Map<String, List<String>> begun;
        final String unrun;

        Unit(
                String id,
                String whole,
                List<String> classes,
                MethodChoice choice,
                Set<String> excludedKeys,
                List<String> repeats,
                Map<String, List<String>> begun,
                String unrun) {
            this.id = id;
            this.whole = whole;
            this.classes = classes;
            this.choice = choice;
            this.excludedKeys = excludedKeys;
            this.repeats = repeats;
            this.begun = begun;
            this.unrun = unrun;
        }

        boolean isRepetition() {
            return !repeats.isEmpty();
        }

        /** Whether it can only be run by a plan of its own. */
        boolean isSpecial() {
            return isRepetition() || unrun != null || !begun.isEmpty();
        }
    }
}
