package io.github.parallelmaven.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class with a bit of everything, which may be run in parts. */
@DisplayName("what may be divided")
class Divided extends Inheritable {

    @BeforeAll
    static void setUp() {
        System.out.println("set up");
        System.err.println("set up loudly");
    }

    @AfterAll
    static void tearDown() {
        System.out.println("torn down");
    }

    @Test
    void first() {
        System.out.println("first");
    }

    @Test
    void second() {
        assertEquals(1, 2, "two is not one");
    }

    @Test
    @Disabled("on purpose")
    void third() {}

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void fourth(String letter) {
        System.out.println(letter);
    }

    @RepeatedTest(2)
    void fifth() {}

    @Nested
    class Inner {
        @Test
        void deep() {
            System.out.println("deep");
        }
    }
}
