package io.github.parallelmaven.run;

/**
 * When the JVM of a worker is replaced by a new one, although it could go on.
 *
 * @param afterClasses number of classes that it runs at most; 0 for any number
 * @param aboveBytes memory in use after a class above which it is replaced, in bytes; 0 for any amount
 * @param afterLeak whether it is replaced after a class that left something behind
 * @param spares whether the next one may be started while it still works
 */
public record Recycling(int afterClasses, long aboveBytes, boolean afterLeak, boolean spares) {

    /** Never. */
    public static final Recycling NONE = new Recycling(0, 0, false, true);

    /** The same with a JVM for each class. */
    Recycling perClass() {
        return new Recycling(1, aboveBytes, afterLeak, spares);
    }

    /**
     * Whether a JVM must be looked at after each class, so that it must not be given more than one at a time.
     *
     * @return true where a class may be the last one that it runs, and nobody knows beforehand which
     */
    boolean oneByOne() {
        return afterClasses == 1 || aboveBytes > 0 || afterLeak;
    }

    /** Whether a JVM runs whatever there is, so that one class may profit from what another has left in it. */
    boolean isNever() {
        return afterClasses == 0 && aboveBytes == 0 && !afterLeak;
    }

    /**
     * How many further classes a JVM may be given.
     *
     * @param wear what it has been through
     * @param awaited whether the next JVM is being started: until it is there, one that holds too much goes on
     * @return 0 for one that is to be replaced
     */
    int room(Wear wear, boolean awaited) {
        if ((afterLeak && wear.leaked()) || (wear.full() && !awaited)) {
            return 0;
        }
        return afterClasses == 0 ? Integer.MAX_VALUE : Math.max(0, afterClasses - wear.classes());
    }

    /**
     * Whether it is time to start the next JVM.
     *
     * @param wear what the present one has been through
     * @param given how many classes it has been given and has not ended
     * @return whether it may have to be replaced when it has ended them
     */
    boolean nearsItsEnd(Wear wear, int given) {
        return afterLeak || wear.full() || (afterClasses > 0 && wear.classes() + given >= afterClasses);
    }
}
