package example;

import org.junit.jupiter.api.Test;

@InOrder
class OrderedByAnnotationTest {
    @Test
    void a() {
        Diary.enter("OrderedByAnnotationTest a", 20);
    }

    @Test
    void b() {
        Diary.enter("OrderedByAnnotationTest b", 20);
    }

    @Test
    void c() {
        Diary.enter("OrderedByAnnotationTest c", 20);
    }

    @Test
    void d() {
        Diary.enter("OrderedByAnnotationTest d", 20);
    }
}
