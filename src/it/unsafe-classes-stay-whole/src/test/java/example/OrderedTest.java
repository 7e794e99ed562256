package example;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.MethodName.class)
class OrderedTest {
    @Test
    void a() {
        Diary.enter("OrderedTest a", 20);
    }

    @Test
    void b() {
        Diary.enter("OrderedTest b", 20);
    }

    @Test
    void c() {
        Diary.enter("OrderedTest c", 20);
    }

    @Test
    void d() {
        Diary.enter("OrderedTest d", 20);
    }
}
