package io.github.parallelmaven.run;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Units of which something is to be repeated. First each by the worker that ran it: as with Surefire in the JVM that saw
 * the failure, after all else that this JVM has to do. One unit after the other, so that all have had their first
 * repetition before one has its second. What fails even then waits until all workers have done their work, to be tried
 * alone by whichever is free.
 */
final class Repetitions {

    private final RetryPolicy policy;
    private final RetryAccount account;
    private final Map<Integer, Deque<Turn>> waiting = new HashMap<>();
    private final Deque<UnitInHand> lonely = new ArrayDeque<>();

    Repetitions(RetryPolicy policy, RetryAccount account) {
        this.policy = policy;
        this.account = account;
    }

    /**
     * A unit whose turn it is soon.
     *
     * @param hand the unit
     * @param wanted ids to repeat; empty for a round that has begun and was interrupted
     */
    private record Turn(UnitInHand hand, Set<String> wanted) {}

    /** Whether anything is ever repeated. */
    boolean possible() {
        return policy.repeats();
    }

    /** Lets a unit wait for its next round in its JVM; false where it needs none. */
    boolean offer(int worker, UnitInHand hand) {
        Set<String> failed = hand.failed(policy);
        if (failed.isEmpty()) {
            if (hand.nextAlone(policy).isPresent()) {
                lonely.addLast(hand);
            }
            return false;
        }
        of(worker).addLast(new Turn(hand, failed));
        return true;
    }

    /** Takes back a unit whose round was interrupted. */
    void putBack(int worker, UnitInHand hand) {
        of(worker).addFirst(new Turn(hand, Set.of()));
    }

    /**
     * The next unit for a worker.
     *
     * @param worker number of the worker
     * @param elapsed time since the first test began
     * @param refused receives units that had a turn and may not use it
     * @return null where there is none
     */
    @Nullable
    UnitInHand take(int worker, Duration elapsed, List<UnitInHand> refused) {
        for (Turn turn = of(worker).pollFirst(); turn != null; turn = of(worker).pollFirst()) {
            UnitInHand hand = turn.hand();
            if (turn.wanted().isEmpty()) {
                return hand;
            }
            Set<String> granted = account.grant(hand, turn.wanted(), elapsed);
            if (!granted.isEmpty()) {
                hand.repeat(granted);
                return hand;
            }
            refused.add(hand);
        }
        return null;
    }

    /** Whether something waits for a worker, which it may yet be refused. */
    boolean waitsFor(int worker) {
        return !of(worker).isEmpty();
    }

    /** Units of which a test is to be tried alone. */
    int lonely() {
        return lonely.size();
    }

    /** Gives a worker one test to try alone, as the next that it takes; false where there is none. */
    boolean stageAlone(int worker, Duration elapsed) {
        while (!lonely.isEmpty()) {
            UnitInHand hand = lonely.removeFirst();
            Optional<String> id = hand.nextAlone(policy);
            if (id.isPresent()
                    && !account.grant(hand, Set.of(id.get()), elapsed).isEmpty()) {
                hand.repeatAlone(id.get());
                // The start of the JVM is a part of what it costs.
                account.begin(hand, System.nanoTime());
                putBack(worker, hand);
                return true;
            }
        }
        return false;
    }

    private Deque<Turn> of(int worker) {
        return waiting.computeIfAbsent(worker, w -> new ArrayDeque<>());
    }
}
