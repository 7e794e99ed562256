package example;

/** Covered by one worker only. */
class Right {

    String name() {
        return "Right";
    }
}
