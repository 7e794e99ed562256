package io.github.parallelmaven.worker;

import io.github.parallelmaven.protocol.Frame;
import java.io.IOException;
import java.util.ArrayList;
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
            units.add(new Unit(frame.text(), frame.texts(), new HashSet<>(frame.texts()), frame.texts()));
        }
        return new Assignment(units);
    }

    /**
     * One unit: its id, the classes to select, the keys of what an earlier JVM has answered for, and, where only a part
     * of it is to be repeated, the unique ids of that part.
     */
    static final class Unit {
        final String id;
        final List<String> classes;
        final Set<String> excludedKeys;
        final List<String> repeats;

        Unit(String id, List<String> classes, Set<String> excludedKeys, List<String> repeats) {
            this.id = id;
            this.classes = classes;
            this.excludedKeys = excludedKeys;
            this.repeats = repeats;
        }

        boolean isRepetition() {
            return !repeats.isEmpty();
        }
    }
}
