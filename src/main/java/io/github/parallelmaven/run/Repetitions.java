package io.github.parallelmaven.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Units of which something is to be repeated, each by the worker that ran it: as with Surefire in the JVM that saw the
 * failure, after all else that this JVM has to do. One unit after the other, so that all have had their first repetition
 * before one has its second.
 */
final class Repetitions {

    private final RetryPolicy policy;
    private final Map<Integer, Deque<UnitInHand>> waiting = new HashMap<>();

    Repetitions(RetryPolicy policy) {
        this.policy = policy;
    }

    /** Whether anything is ever repeated. */
    boolean possible() {
        return policy.rounds() > 0;
    }

    /** Lets a unit wait for its next round; false where it needs none. */
    boolean offer(int worker, UnitInHand hand) {
        Set<String> failed = hand.failed(policy);
        if (failed.isEmpty()) {
            return false;
        }
        hand.repeat(failed);
        of(worker).addLast(hand);
        return true;
    }

    /** Takes back a unit whose round was interrupted. */
    void putBack(int worker, UnitInHand hand) {
        of(worker).addFirst(hand);
    }

    /** The next unit for a worker, null where there is none. */
    @Nullable
    UnitInHand take(int worker) {
        return of(worker).pollFirst();
    }

    private Deque<UnitInHand> of(int worker) {
        return waiting.computeIfAbsent(worker, w -> new ArrayDeque<>());
    }
}
