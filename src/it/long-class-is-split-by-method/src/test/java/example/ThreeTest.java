package example;

import org.junit.jupiter.api.Test;

class ThreeTest {
    @Test
    void a() {
        Diary.enter("ThreeTest a", 40);
    }

    @Test
    void b() {
        Diary.enter("ThreeTest b", 40);
    }
}
