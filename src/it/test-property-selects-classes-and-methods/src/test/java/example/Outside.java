package example;

import org.junit.jupiter.api.Test;

class Outside {

    /** The patterns do not name this class, but the property does. */
    @Test
    void five() {}
}
