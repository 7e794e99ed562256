package io.github.parallelmaven.fork;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Which workers' JVMs leave the processors to others that want them too, and by how much. Where the system has no command
 * for it, as Windows, all are equal.
 *
 * @param which tells of the number of a worker, as its JVM knows it, whether that is one
 * @param by how much nicer than Maven they are, from 0 to 19; on Linux each step leaves them a fifth less
 */
public record Niceness(IntPredicate which, int by) {

    /** Where POSIX is, and where BusyBox is. */
    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/nice"), Path.of("/bin/nice"));

    /** On Linux a third of what another thread gets: it hinders nobody much, and what waits for something may yet see it. */
    private static final int CONSIDERABLE = 5;

    /** What macOS takes from whatever one of its own commands starts. */
    private static final String TAKEN = "DYLD_";

    /**
     * All workers are equal.
     *
     * @return for runs with a given number of workers
     */
    public static Niceness none() {
        return new Niceness(worker -> false, 0);
    }

    /**
     * Some workers are there for what the others leave while they sleep or wait.
     *
     * @param which tells of a number whether it is that of one
     * @return for runs to which such workers are added
     */
    public static Niceness of(IntPredicate which) {
        return new Niceness(which, CONSIDERABLE);
    }

    /**
     * What stands before the command of a worker's JVM, whose process it becomes.
     *
     * @param worker number of the worker
     * @param variables names of its variables
     * @return the command and its options; nothing for a worker like others
     */
    List<String> words(int worker, Set<String> variables) {
        if (!which.test(worker) || variables.stream().anyMatch(name -> name.startsWith(TAKEN))) {
            return List.of();
        }
        return PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .map(command -> List.of(command.toString(), "-n", Integer.toString(by)))
                .orElse(List.of());
    }
}
