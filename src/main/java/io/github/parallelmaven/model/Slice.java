package io.github.parallelmaven.model;

import java.util.List;

/**
 * A part of a class: some of its test methods. One part of each class that is split is the rest, which is told by what it
 * leaves to the others: a test that byte code did not foresee is in it, and so is run once.
 *
 * @param whole id of the unit that was split
 * @param methods names of methods known to be in this part, sorted; of the rest there may be none
 * @param others for the rest, the methods of all other parts, sorted; empty for any other part
 */
public record Slice(String whole, List<String> methods, List<String> others) {

    /** What stands for the method in the name of the rest. */
    public static final String REST = "*";

    /** Copies the lists, and refuses a part that would run nothing or all. */
    public Slice {
        methods = List.copyOf(methods);
        others = List.copyOf(others);
        if (methods.isEmpty() && others.isEmpty()) {
            throw new IllegalArgumentException("a part without methods: " + whole);
        }
    }

    /**
     * Whether this part is what no other part runs.
     *
     * @return true for one part of each class that is split
     */
    public boolean isRest() {
        return !others.isEmpty();
    }

    /**
     * A name of this part.
     *
     * @return for example {@code org.example.CartTest#addsItem}, and {@code org.example.CartTest#*} for the rest
     */
    public String id() {
        return idOf(whole, isRest() ? REST : methods.get(0));
    }

    /**
     * The name of one method, and of the part that it heads.
     *
     * @param whole id of the unit
     * @param method the method
     * @return both with a hash mark between them
     */
    public static String idOf(String whole, String method) {
        return whole + "#" + method;
    }
}
