package jupiter;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StaticInitialiserThrowsBeforeAllTest {

    static final int NUMBER = Integer.parseInt("no number");

    @BeforeAll
    static void before() {}

    @Test
    void one() {}

    @AfterAll
    static void after() {}
}
