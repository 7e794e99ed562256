package example;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class IsolatedTest {
    @Test
    void a() {
        Diary.enter("IsolatedTest a", 20);
    }

    @Test
    void b() {
        Diary.enter("IsolatedTest b", 20);
    }

    @Test
    void c() {
        Diary.enter("IsolatedTest c", 20);
    }

    @Test
    void d() {
        Diary.enter("IsolatedTest d", 20);
    }
}
