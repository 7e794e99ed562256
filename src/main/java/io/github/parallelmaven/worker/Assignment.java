package io.github.parallelmaven.worker;

import io.github.parallelmaven.protocol.Frame;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
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
            String id = frame.text();
            String whole = frame.text();
            List<String> classes = frame.texts();
            boolean byExclusion = frame.number() != 0;
            MethodChoice choice = MethodChoice.of(byExclusion, frame.texts());
            units.add(new Unit(id, whole, classes, choice, new HashSet<>(frame.texts()), frame.texts()));
        }
        return new Assignment(units);
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
     * that belong to it ({@code null} for all), the keys of what an earlier JVM has answered for, and, where only
     * something of it is to be repeated, the unique ids of that.
     */
    static final class Unit {
        final String id;
        final String whole;
        final List<String> classes;
        final MethodChoice choice;
        final Set<String> excludedKeys;
        final List<String> repeats;

        Unit(
                String id,
                String whole,
                List<String> classes,
                MethodChoice choice,
                Set<String> excludedKeys,
                List<String> repeats) {
            this.id = id;
            this.whole = whole;
            this.classes = classes;
            this.choice = choice;
            this.excludedKeys = excludedKeys;
            this.repeats = repeats;
        }

        boolean isRepetition() {
            return !repeats.isEmpty();
        }
    }
}
