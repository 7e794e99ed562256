package example;

import org.junit.jupiter.api.Test;

class CountingTest {
    private static int count;

    static {
        count++;
    }

    @Test
    void a() {
        Diary.enter("CountingTest a", 100);
    }

    @Test
    void b() {
        Diary.enter("CountingTest b", 100);
    }

    @Test
    void c() {
        Diary.enter("CountingTest c", 100);
    }

    @Test
    void d() {
        Diary.enter("CountingTest d", 100);
    }

    @Test
    void e() {
        Diary.enter("CountingTest e", 100);
    }

    @Test
    void f() {
        Diary.enter("CountingTest f", 100);
    }
}
