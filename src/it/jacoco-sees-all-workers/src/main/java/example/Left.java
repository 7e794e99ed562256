package example;

/** Covered by one worker only. */
class Left {

    String name() {
        return "Left";
    }
}
