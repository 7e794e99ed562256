package example;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneInstanceTest {
    @Test
    void a() {
        Diary.enter("OneInstanceTest a", 20);
    }

    @Test
    void b() {
        Diary.enter("OneInstanceTest b", 20);
    }

    @Test
    void c() {
        Diary.enter("OneInstanceTest c", 20);
    }

    @Test
    void d() {
        Diary.enter("OneInstanceTest d", 20);
    }
}
