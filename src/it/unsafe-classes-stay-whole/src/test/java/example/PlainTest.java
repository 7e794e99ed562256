package example;

import org.junit.jupiter.api.Test;

class PlainTest {
    @Test
    void a() {
        Diary.enter("PlainTest a", 100);
    }

    @Test
    void b() {
        Diary.enter("PlainTest b", 100);
    }

    @Test
    void c() {
        Diary.enter("PlainTest c", 100);
    }

    @Test
    void d() {
        Diary.enter("PlainTest d", 100);
    }

    @Test
    void e() {
        Diary.enter("PlainTest e", 100);
    }

    @Test
    void f() {
        Diary.enter("PlainTest f", 100);
    }

    @Test
    void g() {
        Diary.enter("PlainTest g", 100);
    }

    @Test
    void h() {
        Diary.enter("PlainTest h", 100);
    }

    @Test
    void i() {
        Diary.enter("PlainTest i", 100);
    }

    @Test
    void j() {
        Diary.enter("PlainTest j", 100);
    }

    @Test
    void k() {
        Diary.enter("PlainTest k", 100);
    }

    @Test
    void l() {
        Diary.enter("PlainTest l", 100);
    }
}
