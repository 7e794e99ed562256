package jupiter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PerClassTest {

    private int calls;

    @BeforeAll
    void before() {
        calls = 10;
    }

    @Test
    @Order(2)
    void a_second() {
        assertEquals(11, calls++);
    }

    @Test
    @Order(1)
    void b_first() {
        assertEquals(10, calls++);
    }

    @AfterAll
    void after() {
        assertEquals(12, calls);
    }
}
