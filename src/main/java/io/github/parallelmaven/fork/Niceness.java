package io.github.parallelmaven.fork;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Which workers' JVMs leave the processors to others that want them too, and by how much. Where the system has no command
 * for it, as Windows, all are equal.
 *
 * @param from number of the first such worker
 * @param by how much nicer than Maven they are, from 0 to 19; each step leaves them a fifth less of a busy processor
 */
public record Niceness(int from, int by) {

    /** Found where POSIX is. */
    private static final Path NICE = Path.of("/usr/bin/nice");

    /** A third of what another gets: enough to hinder nobody much, and for tests that wait for something to end in time. */
    private static final int CONSIDERABLE = 5;

    private static final int UTMOST = 19;

    /**
     * All workers are equal.
     *
     * @return for runs with a given number of workers, and for workers that are known to be alone
     */
    public static Niceness none() {
        return new Niceness(Integer.MAX_VALUE, 0);
    }

    /**
     * Workers beyond the processors, which are there for what the others leave while they sleep or wait.
     *
     * @param processors how many there are
     * @return for runs to which such workers are added
     */
    public static Niceness beyond(int processors) {
        return new Niceness(processors + 1, CONSIDERABLE);
    }

    /** All get what nobody else wants. */
    static Niceness utmost() {
        return new Niceness(1, UTMOST);
    }

    /** What stands before the command of a worker's JVM, whose process it becomes. */
    List<String> words(int worker) {
        return worker >= from && Files.isExecutable(NICE)
                ? List.of(NICE.toString(), "-n", Integer.toString(by))
                : List.of();
    }
}
