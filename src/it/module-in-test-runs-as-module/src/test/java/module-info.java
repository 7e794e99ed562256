/** Tests from outside, with a provider of their own. */
open module example.tests {
    requires example.main;
    requires org.junit.jupiter.api;

    uses example.api.Greeter;

    provides example.api.Greeter with
            example.tests.Hello;
}
