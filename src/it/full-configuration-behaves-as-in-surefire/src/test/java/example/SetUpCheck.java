package example;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
@Tag("repeated")
class SetUpCheck {

    @BeforeAll
    static void fails() {
        throw new IllegalArgumentException("no set-up today");
    }

    @Test
    void never_runs() {}
}
