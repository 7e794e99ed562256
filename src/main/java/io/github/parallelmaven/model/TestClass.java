package io.github.parallelmaven.model;

import org.jspecify.annotations.Nullable;

/**
 * A compiled class that the patterns of a run selected: a candidate, which may turn out to hold no tests.
 *
 * @param name binary name, for example {@code org.example.OuterTest$Inner}
 * @param sourceFile path of the source file below its source root, for example {@code org/example/OuterTest.java};
 *     {@code null} where the byte code does not say
 * @param bytes size of the class file in bytes
 * @param testMethods number of methods that look like tests, judged by annotations and names alone
 * @param waits whether its code calls a method by whose name it waits for time to go by
 * @param lineage what it inherits from and carries
 */
public record TestClass(
        String name, @Nullable String sourceFile, long bytes, int testMethods, boolean waits, Lineage lineage) {

    /**
     * A class of which no more is known.
     *
     * @param name binary name
     * @param sourceFile path of the source file, {@code null} where that is not known
     * @param bytes size of the class file in bytes
     * @param testMethods number of methods that look like tests
     */
    public TestClass(String name, @Nullable String sourceFile, long bytes, int testMethods) {
        this(name, sourceFile, bytes, testMethods, false, Lineage.UNKNOWN);
    }

    /**
     * The class that encloses all others: the part before the first dollar sign that follows a name.
     *
     * @return binary name of the top-level class, which is {@link #name} itself for most classes
     */
    public String topLevelName() {
        return topLevelName(name);
    }

    /**
     * The class that encloses all others, by name alone.
     *
     * @param name a binary name
     * @return binary name of its top-level class
     */
    public static String topLevelName(String name) {
        int dollar = name.indexOf('$', name.lastIndexOf('.') + 2);
        return dollar < 0 ? name : name.substring(0, dollar);
    }
}
