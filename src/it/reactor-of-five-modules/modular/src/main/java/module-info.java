module example.modular {
    exports example;
}
