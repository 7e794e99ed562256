package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void workerKnowsItsNumber() {
        assertEquals(System.getenv("PARALLEL_WORKER"), System.getProperty("parallel.worker"));
    }
}
