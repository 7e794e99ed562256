package io.github.parallelmaven.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is scheduled: a top-level class together with those of its nested classes that were selected by themselves.
 * They are one unit because the engines run nested classes as part of the enclosing one. A class that takes long may be
 * split into several units.
 *
 * @param id unique in a run: the binary name of the top-level class, and for a part of one the name of the part
 * @param classes selected classes, at least one, ordered by name
 * @param slice which part of the class it is, {@code null} for the whole
 */
public record TestUnit(
        String id, List<TestClass> classes, @Nullable Slice slice) {

    /** Copies the list and refuses an empty one. */
    public TestUnit {
        classes = List.copyOf(classes);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("a unit without classes: " + id);
        }
    }

    /**
     * A whole unit.
     *
     * @param id binary name of the top-level class
     * @param classes selected classes
     */
    public TestUnit(String id, List<TestClass> classes) {
        this(id, classes, null);
    }

    /**
     * A part of this unit.
     *
     * @param part which part
     * @return a unit of the same classes
     */
    public TestUnit cut(Slice part) {
        return new TestUnit(part.id(), classes, part);
    }

    /**
     * The unit that this is a part of.
     *
     * @return a whole unit, this one if it is whole
     */
    public TestUnit whole() {
        return slice == null ? this : new TestUnit(slice.whole(), classes);
    }

    /**
     * The package of its top-level class.
     *
     * @return its name; empty for the unnamed one
     */
    public String packageName() {
        return id.substring(0, Math.max(0, id.lastIndexOf('.')));
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
     * Whether one of its classes waits for time to go by.
     *
     * @return true where its byte code says so
     */
    public boolean waits() {
        return classes.stream().anyMatch(TestClass::waits);
    }

    /**
     * What extensions may set up for it and keep for others.
     *
     * @return the {@linkplain Lineage#context() context} of its first class
     */
    public String context() {
        return classes.get(0).lineage().context();
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
