package jupiter;

import org.junit.jupiter.api.Test;

/** Throwables whose own methods throw. */
class BrokenThrowablesTest {

    @Test
    void messageIsNull() {
        throw new RuntimeException() {};
    }

    @Test
    void localMessageIsNull() {
        throw new RuntimeException("told") {
            @Override
            public String getLocalizedMessage() {
                return null;
            }
        };
    }

    @Test
    void textIsNull() {
        throw new RuntimeException("told") {
            @Override
            public String toString() {
                return null;
            }
        };
    }
}
