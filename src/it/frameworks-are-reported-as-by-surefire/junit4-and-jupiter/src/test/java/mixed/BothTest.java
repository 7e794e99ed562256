package mixed;

import org.junit.jupiter.api.BeforeAll;

/** One class with tests of both generations: two engines report it. */
public class BothTest {

    @BeforeAll
    static void beforeAll() {
        System.out.println("before all");
    }

    @org.junit.Test
    public void old() {
        System.out.println("old");
    }

    @org.junit.jupiter.api.Test
    void young() {
        System.out.println("young");
    }

    @org.junit.Test
    public void same() {}

    @org.junit.jupiter.api.Test
    void same(org.junit.jupiter.api.TestInfo info) {}

    @org.junit.Test
    public void oldFails() {
        throw new AssertionError("old");
    }

    @org.junit.jupiter.api.Test
    void youngFails() {
        throw new AssertionError("young");
    }
}
