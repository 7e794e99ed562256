package example;

/** Covered by nothing. */
class Unused {

    boolean isUsed(boolean really) {
        return really && getClass() != Unused.class;
    }
}
