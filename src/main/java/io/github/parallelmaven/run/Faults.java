package io.github.parallelmaven.run;

import java.util.ArrayList;
import java.util.List;

/** What went wrong outside the tests. */
final class Faults {

    private final List<Fault> faults = new ArrayList<>();

    /**
     * Something that went wrong.
     *
     * @param sentence what
     * @param victims the tests that it ended
     */
    private record Fault(String sentence, List<RunningTest> victims) {

        /** Whether each test that it ended has passed since, so that nothing is missing. */
        boolean isMended() {
            return !victims.isEmpty() && victims.stream().allMatch(victim -> victim.hand.isMended(victim.id));
        }
    }

    /** Adds one. It is forgotten where the tests that it ended, if any, pass when they are tried again. */
    void add(String sentence, List<RunningTest> victims) {
        faults.add(new Fault(sentence, victims));
    }

    /** Those that still count, a sentence each. */
    List<String> sentences() {
        return faults.stream()
                .filter(fault -> !fault.isMended())
                .map(Fault::sentence)
                .toList();
    }
}
