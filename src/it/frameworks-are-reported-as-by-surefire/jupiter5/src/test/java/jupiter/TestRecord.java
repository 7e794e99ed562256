package jupiter;

import org.junit.jupiter.api.Test;

/** A record as a test class. */
record TestRecord() {

    @Test
    void one() {}
}
