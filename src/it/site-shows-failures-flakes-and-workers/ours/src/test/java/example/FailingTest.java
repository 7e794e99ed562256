package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailingTest {

    @ParameterizedTest
    @ValueSource(strings = "<script>alert(1)</script>")
    void staysText(String said) {
        System.out.println("said " + said);
        fail(said);
    }

    @Test
    void countsWrongly() {
        assertEquals(3, 1 + 1, "one & one");
    }

    @Test
    void breaks() {
        throw new IllegalStateException("no such state");
    }

    @Test
    @Disabled("not today")
    void doesNotRun() {}

    @TestFactory
    DynamicTest isGenerated() {
        return DynamicTest.dynamicTest("<script>document.title = 'taken over'</script>", () -> {});
    }
}
