/** What is tested. */
module example.main {
    exports example.api;
}
