package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomesSpec {

    private static int tries;

    @Test
    @Tag("fast")
    @Tag("repeated")
    void fails() {
        assertEquals(1, 2, "one is not two");
    }

    @Test
    @Tag("repeated")
    void is_flaky() {
        assertEquals(2, ++tries);
    }

    @Test
    @Tag("medium")
    @Tag("repeated")
    void errs() {
        throw new IllegalStateException("wrapped", new RuntimeException("cause"));
    }

    @Test
    @Tag("fast")
    @Disabled("for a reason")
    void is_disabled() {}

    @Test
    @Tag("fast")
    void assumes() {
        assumeTrue(false, "not here");
    }

    @Tag("fast")
    @ParameterizedTest
    @ValueSource(strings = {"a", "b & c"})
    void is_parameterized(String value) {
        System.out.println(value);
    }

    @Test
    @Tag("medium")
    @Tag("broken")
    void is_not_in_the_groups() {
        throw new AssertionError();
    }

    @Test
    @Tag("fast")
    @Tag("network")
    void is_in_an_excluded_group() {
        throw new AssertionError();
    }

    @Test
    void is_in_no_group() {
        throw new AssertionError();
    }
}
