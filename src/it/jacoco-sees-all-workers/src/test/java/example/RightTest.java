package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RightTest {

    @Test
    void runsBesideTheOther() throws Exception {
        Meeting.of("Right", "Left");
        assertEquals("Right", new Right().name());
    }
}
