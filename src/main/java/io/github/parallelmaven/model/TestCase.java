package io.github.parallelmaven.model;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The identity of one reported test, named as Surefire 3.6 names it.
 *
 * @param suite binary name of the class whose report file holds the test: the top-level class
 * @param className binary name of the class that declares the test, nested ones included, as the XML report gives it
 * @param name the {@code name} of the XML report, for example {@code adds(int, int)[2]}; empty for a result that
 *     belongs to the class as a whole and has no other name
 * @param displayName the phrase for the name, made of what the engine would show to a person; {@code null} where it is
 *     the name
 * @param classDisplayName the phrase for the class, {@code null} where it is its name
 */
public record TestCase(
        String suite,
        String className,
        String name,
        @Nullable String displayName,
        @Nullable String classDisplayName) {

    /** A method, perhaps with parameters or an index. Any other name was made up by a framework and selects nothing. */
    private static final Pattern METHOD =
            Pattern.compile("(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)(?:[({\\[].*)?", Pattern.DOTALL);

    /** Names that stand for the set-up or tear-down of a whole class. */
    private static final Set<String> WHOLE_CLASS = Set.of("initializationError", "executionError");

    /**
     * A test of a class without a phrase.
     *
     * @param suite binary name of the top-level class
     * @param className binary name of the class that declares the test
     * @param name the name
     * @param displayName the phrase for the name
     */
    public TestCase(String suite, String className, String name, @Nullable String displayName) {
        this(suite, className, name, displayName, null);
    }

    /**
     * The class by which the test can be selected. A framework may report any text as its class, but never as its suite.
     *
     * @return binary name of the class that declares it, or else of the top-level class
     */
    public String selectableClass() {
        return className.startsWith(suite + "$") ? className : suite;
    }

    /**
     * The method by which the test can be selected, parameters and index left out.
     *
     * @return its name; empty where only the class can be named
     */
    public String selectableMethod() {
        Matcher matcher = METHOD.matcher(name);
        return matcher.matches() && !WHOLE_CLASS.contains(name) ? matcher.group(1) : "";
    }

    /**
     * Class and method as a person would write them, for console lines.
     *
     * @return for example {@code org.example.CartTest.addsItem}, or the class alone for a result of the whole class
     */
    public String label() {
        return name.isEmpty() ? className : className + "." + name;
    }
}
