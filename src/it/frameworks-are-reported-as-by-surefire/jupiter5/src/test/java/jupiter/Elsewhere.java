package jupiter;

/** Dynamic tests say that they come from here. */
class Elsewhere {
    void there() {}
}
