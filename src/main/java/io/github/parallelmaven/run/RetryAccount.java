package io.github.parallelmaven.run;

import io.github.parallelmaven.model.Attempt;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What repeating has cost so far, and whether the limits allow more of it. */
final class RetryAccount {

    private final RetryLimits limits;
    private final int workers;
    private final Set<String> retried = new HashSet<>();
    /** Tests that were not tried again, or not any more, by the reason. */
    private final Map<String, Set<String>> refused = new LinkedHashMap<>();

    private final Map<UnitInHand, Long> running = new HashMap<>();
    private long spentNanos;
    private int tests;
    private int failed;

    /**
     * An empty account.
     *
     * @param limits what it may come to
     * @param workers how many spend time at once
     */
    RetryAccount(RetryLimits limits, int workers) {
        this.limits = limits;
        this.workers = workers;
    }

    /** Takes note of an attempt. */
    void saw(Attempt attempt) {
        if (attempt.number() == 1) {
            tests++;
            failed += attempt.outcome().isBad() ? 1 : 0;
        }
    }

    /**
     * Allows as many of some tests of a unit to be repeated as the limits let it.
     *
     * @param hand the unit
     * @param wanted ids
     * @param elapsed time since the first test began
     * @return those that may be repeated, which from now on count as such
     */
    Set<String> grant(UnitInHand hand, Set<String> wanted, Duration elapsed) {
        Set<String> granted = new LinkedHashSet<>();
        for (String id : wanted) {
            String test = hand.unit.id() + ' ' + id;
            RetryLimits.Standing standing = new RetryLimits.Standing(
                    retried.size(), Duration.ofNanos(spentNanos), elapsed.multipliedBy(workers), tests, failed);
            limits.refusal(standing, retried.contains(test)).ifPresentOrElse(reason -> refuse(test, reason), () -> {
                retried.add(test);
                granted.add(id);
            });
        }
        return granted;
    }

    private void refuse(String test, String reason) {
        // Numbers in a reason may differ from one refusal to the next; what it is about is in its beginning.
        String same = refused.keySet().stream()
                .filter(known -> known.substring(0, 3).equals(reason.substring(0, 3)))
                .findFirst()
                .orElse(reason);
        refused.computeIfAbsent(same, r -> new HashSet<>()).add(test);
    }

    /** A repetition of something in a unit begins. */
    void begin(UnitInHand hand, long nanoTime) {
        running.putIfAbsent(hand, nanoTime);
    }

    /** It has ended. */
    void end(UnitInHand hand, long nanoTime) {
        Long since = running.remove(hand);
        spentNanos += since == null ? 0 : nanoTime - since;
    }

    /** What was left undone, a sentence for each reason. */
    List<String> sentences() {
        return refused.entrySet().stream()
                .map(reason -> (reason.getValue().size() == 1
                                ? "1 test was"
                                : reason.getValue().size() + " tests were") + " not tried again, since "
                        + reason.getKey())
                .toList();
    }
}
