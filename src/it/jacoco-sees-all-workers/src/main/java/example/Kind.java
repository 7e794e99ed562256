package example;

/** Covered by one test class only, and in part. */
enum Kind {
    ODD,
    EVEN;

    static Kind of(int number) {
        return switch (number % 2) {
            case 0 -> EVEN;
            case 1 -> ODD;
            default -> throw new IllegalArgumentException("negative: " + number);
        };
    }
}
