package io.github.parallelmaven.run;

import io.github.parallelmaven.history.History;
import io.github.parallelmaven.history.Observation;
import java.util.List;

/**
 * Whether other JVMs are to blame for the failure of a class, judged by its executions, from old to young. Whoever
 * changes a test breaks it more often than a JVM does.
 *
 * @param plain those in usual JVMs
 * @param other those in JVMs of the other kind
 */
record Trial(List<Observation> plain, List<Observation> other) {

    /**
     * The verdict. A class that fails in usual JVMs too acquits the others, and so does one that passes in them at last.
     * One that has never passed in them convicts them. One that has passed there before does so when it fails there again
     * after a usual JVM saw it pass; when it fails there twice in a row it is shown to a usual JVM.
     *
     * @return true if the next run is not to have such JVMs
     */
    boolean isToBlame() {
        if (other.isEmpty() || last(other).clean()) {
            return false;
        }
        long failed = last(other).epochMillis();
        List<Observation> after =
                plain.stream().filter(one -> one.epochMillis() > failed).toList();
        boolean seenToPass = after.isEmpty() ? isUnbroken() : after.get(0).clean();
        if (!seenToPass) {
            return false;
        }
        if (other.stream().noneMatch(Observation::clean)) {
            return true;
        }
        int before = other.size() - 2;
        boolean twice = before >= 0 && !other.get(before).clean();
        return twice && (after.isEmpty() || isRelapse(other.get(before).epochMillis(), failed));
    }

    /** Whether the class passed when a usual JVM last ran it, as far as one has. */
    private boolean isUnbroken() {
        return plain.isEmpty() || last(plain).clean();
    }

    /** Usual JVMs would not have run it so often since, had it not been one, though what proved it may be forgotten. */
    private boolean isRelapse(long first, long second) {
        boolean forgotten = plain.size() >= History.KEPT && plain.get(0).epochMillis() > second;
        return forgotten
                || plain.stream()
                        .anyMatch(one -> one.clean() && one.epochMillis() > first && one.epochMillis() < second);
    }

    private static Observation last(List<Observation> executions) {
        return executions.get(executions.size() - 1);
    }
}
