package io.github.parallelmaven.event;

/**
 * Hears what happens in a run. Events come one at a time and in order, on threads of the run; a listener that has
 * long work to do does it on a thread of its own.
 */
@FunctionalInterface
public interface RunListener {

    /**
     * Something happened.
     *
     * @param event what
     */
    void on(RunEvent event);

    /**
     * What a fault calls this listener by.
     *
     * @return a name, for people
     */
    default String called() {
        return getClass().getSimpleName();
    }
}
