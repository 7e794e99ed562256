package example;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TaggedTest {

    @Test
    @Tag("fast")
    void fast() {}

    @Test
    @Tag("slow")
    void slow() {}

    @Test
    @Tag("slow")
    @Tag("network")
    void slowByNetwork() {}

    @Test
    void untagged() {}
}
