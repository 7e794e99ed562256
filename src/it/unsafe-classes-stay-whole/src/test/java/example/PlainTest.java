package example;

import org.junit.jupiter.api.Test;

class PlainTest {
    @Test
    void a() {
        Diary.enter("PlainTest a", 250);
    }

    @Test
    void b() {
        Diary.enter("PlainTest b", 250);
    }

    @Test
    void c() {
        Diary.enter("PlainTest c", 250);
    }

    @Test
    void d() {
        Diary.enter("PlainTest d", 250);
    }

    @Test
    void e() {
        Diary.enter("PlainTest e", 250);
    }

    @Test
    void f() {
        Diary.enter("PlainTest f", 250);
    }

    @Test
    void g() {
        Diary.enter("PlainTest g", 250);
    }

    @Test
    void h() {
        Diary.enter("PlainTest h", 250);
    }

    @Test
    void i() {
        Diary.enter("PlainTest i", 250);
    }

    @Test
    void j() {
        Diary.enter("PlainTest j", 250);
    }

    @Test
    void k() {
        Diary.enter("PlainTest k", 250);
    }

    @Test
    void l() {
        Diary.enter("PlainTest l", 250);
    }
}
