package example.tests;

import example.api.Greeter;

public final class Hello implements Greeter {

    @Override
    public String greeting() {
        return "hello";
    }
}
