/** Knows nothing of its tests. */
module example.main {
    requires com.google.gson;

    exports example.api;

    provides example.api.Greeter with
            example.internal.Hello;

    uses example.api.Greeter;
}
