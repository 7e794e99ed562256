package io.github.parallelmaven.model;

import org.jspecify.annotations.Nullable;

/**
 * The identity of one reported test, named as Surefire 3.6 names it.
 *
 * @param suite binary name of the class whose report file holds the test: the top-level class
 * @param className binary name of the class that declares the test, nested ones included, as the XML report gives it
 * @param name the {@code name} of the XML report, for example {@code adds(int, int)[2]}; empty for a result that
 *     belongs to the class as a whole and has no other name
 * @param displayName what the engine would show to a person, {@code null} where it equals the name
 */
public record TestCase(
        String suite,
        String className,
        String name,
        @Nullable String displayName) {

    /**
     * Class and method as a person would write them, for console lines.
     *
     * @return for example {@code org.example.CartTest.addsItem}, or the class alone for a result of the whole class
     */
    public String label() {
        return name.isEmpty() ? className : className + "." + name;
    }
}
