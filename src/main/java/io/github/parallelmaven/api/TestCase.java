package io.github.parallelmaven.api;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is dealt to shards: a test class, with the time that it is expected to take.
 *
 * @param name binary name of the class, for example {@code org.example.CartTest}; where {@code parallel:run} splits classes
 *     by their methods, a strategy is given parts, each with a name that begins with that of its class
 * @param sourceFile its source file below its source root, for example {@code org/example/CartTest.java}; {@code null}
 *     where it is not known
 * @param expected how long it is expected to take, not negative
 */
public record TestCase(String name, @Nullable String sourceFile, Duration expected) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException for an empty name or a negative time
     */
    public TestCase {
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a test needs the name of its class");
        }
        if (expected.isNegative()) {
            throw new IllegalArgumentException("the expected time of " + name + " is negative: " + expected);
        }
    }

    /**
     * A test class of which nothing else is known.
     *
     * @param name binary name of the class
     * @return a test that is expected to take a second, as all others made so
     */
    public static TestCase of(String name) {
        return of(name, Duration.ofSeconds(1));
    }

    /**
     * A test class with its expected time.
     *
     * @param name binary name of the class
     * @param expected how long it is expected to take
     * @return a test of unknown source
     */
    public static TestCase of(String name, Duration expected) {
        return new TestCase(name, null, expected);
    }
}
