package example.api;

import java.util.ServiceLoader;

/** A service. */
public interface Greeter {

    /** What it says. */
    String greeting();

    /** The one that is provided. */
    static Greeter provided() {
        return ServiceLoader.load(Greeter.class).findFirst().orElseThrow();
    }
}
