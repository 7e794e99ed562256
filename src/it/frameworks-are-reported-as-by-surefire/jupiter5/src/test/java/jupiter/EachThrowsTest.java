package jupiter;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class EachThrowsTest {

    @BeforeEach
    void before(TestInfo info) {
        if (info.getTags().contains("before")) {
            throw new IllegalStateException("before each");
        }
        assumeFalse(info.getTags().contains("abort"), "before each");
    }

    @Test
    @Tag("before")
    void beforeThrows() {}

    @Test
    @Tag("abort")
    void beforeAborts() {}

    @Test
    @Tag("after")
    void afterThrows() {}

    @Test
    @Tag("after")
    void testAndAfterThrow() {
        throw new AssertionError("test");
    }

    @Test
    @Tag("before")
    @Tag("after")
    void beforeAndAfterThrow() {}

    @RepeatedTest(2)
    @Tag("after")
    void repeated() {}

    @AfterEach
    void after(TestInfo info) {
        if (info.getTags().contains("after")) {
            throw new IllegalStateException("after each");
        }
    }
}
