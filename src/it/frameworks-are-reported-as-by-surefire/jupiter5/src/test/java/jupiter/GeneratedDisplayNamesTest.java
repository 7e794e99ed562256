package jupiter;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GeneratedDisplayNamesTest {

    @Test
    void a_name_with_underscores() {}

    @Nested
    class inside_of_it {
        @Test
        void another_name() {}
    }
}
