package example;

import org.junit.Test;

public class PlainJUnit4Test {
    @Test
    public void a() {
        Diary.enter("PlainJUnit4Test a", 50);
    }

    @Test
    public void b() {
        Diary.enter("PlainJUnit4Test b", 50);
    }

    @Test
    public void c() {
        Diary.enter("PlainJUnit4Test c", 50);
    }

    @Test
    public void d() {
        Diary.enter("PlainJUnit4Test d", 50);
    }

    @Test
    public void e() {
        Diary.enter("PlainJUnit4Test e", 50);
    }

    @Test
    public void f() {
        Diary.enter("PlainJUnit4Test f", 50);
    }
}
