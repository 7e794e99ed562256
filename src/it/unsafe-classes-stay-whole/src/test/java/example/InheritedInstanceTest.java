package example;

import org.junit.jupiter.api.Test;

class InheritedInstanceTest extends OneInstanceForAll {
    @Test
    void a() {
        Diary.enter("InheritedInstanceTest a", 20);
    }

    @Test
    void b() {
        Diary.enter("InheritedInstanceTest b", 20);
    }

    @Test
    void c() {
        Diary.enter("InheritedInstanceTest c", 20);
    }

    @Test
    void d() {
        Diary.enter("InheritedInstanceTest d", 20);
    }
}
