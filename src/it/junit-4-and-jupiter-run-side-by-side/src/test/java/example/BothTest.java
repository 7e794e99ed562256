package example;

/** One class, two engines. */
public class BothTest {

    @org.junit.Test
    public void runsOnVintage() {}

    @org.junit.jupiter.api.Test
    void runsOnJupiter() {}
}
