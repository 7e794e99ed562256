package io.github.parallelmaven.model;

import java.util.List;

/**
 * What is scheduled: a top-level class together with those of its nested classes that were selected by themselves.
 * They are one unit because the engines run nested classes as part of the enclosing one.
 *
 * @param id binary name of the top-level class, unique in a run
 * @param classes selected classes, at least one, ordered by name
 */
public record TestUnit(String id, List<TestClass> classes) {

    /** Copies the list and refuses an empty one. */
    public TestUnit {
        classes = List.copyOf(classes);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("a unit without classes: " + id);
        }
    }

    /**
     * Size of all class files of the unit.
     *
     * @return bytes
     */
    public long bytes() {
        return classes.stream().mapToLong(TestClass::bytes).sum();
    }

    /**
     * Methods of the unit that look like tests.
     *
     * @return a count, which may be zero
     */
    public int testMethods() {
        return classes.stream().mapToInt(TestClass::testMethods).sum();
    }
}
