package io.github.parallelmaven.model;

/**
 * What a class inherits from and carries, by its class file alone.
 *
 * @param superclass binary name of its superclass; empty where the class file does not say
 * @param isAbstract whether only subclasses of it can run
 * @param context superclass and annotations, equal for classes for which extensions may set up the same and keep it;
 *     empty where the class has nothing of the kind
 */
public record Lineage(String superclass, boolean isAbstract, String context) {

    /** Of a class of which nothing is known. */
    public static final Lineage UNKNOWN = new Lineage("", false, "");
}
