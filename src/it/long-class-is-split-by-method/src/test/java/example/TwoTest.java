package example;

import org.junit.jupiter.api.Test;

class TwoTest {
    @Test
    void a() {
        Diary.enter("TwoTest a", 40);
    }

    @Test
    void b() {
        Diary.enter("TwoTest b", 40);
    }
}
