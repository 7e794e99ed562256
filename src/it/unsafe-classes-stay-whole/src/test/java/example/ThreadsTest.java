package example;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.SAME_THREAD)
class ThreadsTest {
    @Test
    void a() {
        Diary.enter("ThreadsTest a", 20);
    }

    @Test
    void b() {
        Diary.enter("ThreadsTest b", 20);
    }

    @Test
    void c() {
        Diary.enter("ThreadsTest c", 20);
    }

    @Test
    void d() {
        Diary.enter("ThreadsTest d", 20);
    }
}
