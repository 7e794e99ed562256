package example;

import org.junit.jupiter.api.Test;

class APolluterTest {

    @Test
    void leavesSomething() {
        System.setProperty("left.behind", "true");
    }
}
