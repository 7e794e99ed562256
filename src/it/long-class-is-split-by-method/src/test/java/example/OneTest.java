package example;

import org.junit.jupiter.api.Test;

class OneTest {
    @Test
    void a() {
        Diary.enter("OneTest a", 40);
    }

    @Test
    void b() {
        Diary.enter("OneTest b", 40);
    }
}
