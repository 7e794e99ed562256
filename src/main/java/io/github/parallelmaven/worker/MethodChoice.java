package io.github.parallelmaven.worker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The methods of a class that belong to a part of it: some by name, or all but some. */
final class MethodChoice {

    private final boolean byExclusion;
    private final Set<String> methods;

    private MethodChoice(boolean byExclusion, List<String> methods) {
        this.byExclusion = byExclusion;
        this.methods = new HashSet<>(methods);
    }

    /** Null where no method is named, since then the class is whole. */
    static MethodChoice of(boolean byExclusion, List<String> methods) {
        return methods.isEmpty() ? null : new MethodChoice(byExclusion, methods);
    }

    /** Whether a method belongs to the part. */
    boolean holds(String method) {
        return methods.contains(method) != byExclusion;
    }

    /** Whether what is no method, or not known as one, belongs to the part. */
    boolean holdsTheRest() {
        return byExclusion;
    }
}
