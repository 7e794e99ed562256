package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LeftTest {

    @Test
    void runsBesideTheOther() throws Exception {
        Meeting.of("Left", "Right");
        assertEquals("Left", new Left().name());
    }
}
