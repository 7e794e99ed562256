package faults;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Prints a million lines from ten threads. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ManyLinesTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int number = i;
            Thread thread = new Thread(() -> {
                for (int line = 0; line < 100_000; line++) {
                    System.out.println("thread " + number + " line " + line);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @Test
    void c_after() {}
}
