package example;

import org.junit.jupiter.api.Test;

class CardsTest {
    @Test
    void a() {
        Diary.enter("CardsTest a", 1);
    }

    @Test
    void b() {
        Diary.enter("CardsTest b", 1);
    }

    @Test
    void c() {
        Diary.enter("CardsTest c", 1);
    }

    @Test
    void d() {
        Diary.enter("CardsTest d", 1);
    }

    @Test
    void e() {
        Diary.enter("CardsTest e", 1);
    }

    @Test
    void f() {
        Diary.enter("CardsTest f", 1);
    }
}
