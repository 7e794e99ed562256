package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ThingTest {

    @Test
    void isInItsModule() {
        assertEquals("example.modular", new Thing().getClass().getModule().getName());
        assertEquals(Thing.class.getModule(), getClass().getModule());
    }
}
