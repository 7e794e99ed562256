package example;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock("database")
class LockedTest {
    @Test
    void a() {
        Diary.enter("LockedTest a", 20);
    }

    @Test
    void b() {
        Diary.enter("LockedTest b", 20);
    }

    @Test
    void c() {
        Diary.enter("LockedTest c", 20);
    }

    @Test
    void d() {
        Diary.enter("LockedTest d", 20);
    }
}
