package example.api;

/** A service. */
public interface Greeter {

    /** What it says. */
    String greeting();
}
