package io.github.parallelmaven.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be said of a run besides its results.
 *
 * @param excused tests that failed and are not held against the build
 * @param expired sentences about quarantines that are over, which are
 * @param remarks sentences that nothing depends on
 * @param choices sentences on what the run chose by itself
 */
public record Judgement(List<Excused> excused, List<String> expired, List<String> remarks, List<String> choices) {

    /** Nothing. */
    public static final Judgement NONE = new Judgement(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Judgement {
        excused = List.copyOf(excused);
        expired = List.copyOf(expired);
        remarks = List.copyOf(remarks);
        choices = List.copyOf(choices);
    }

    /**
     * This and further remarks.
     *
     * @param more sentences
     * @return a copy
     */
    public Judgement plusRemarks(List<String> more) {
        return new Judgement(
                excused, expired, Stream.concat(remarks.stream(), more.stream()).toList(), choices);
    }

    /**
     * This and further choices.
     *
     * @param more a sentence; one that is empty says nothing
     * @return a copy
     */
    public Judgement plusChoice(String more) {
        return more.isEmpty()
                ? this
                : new Judgement(
                        excused,
                        expired,
                        remarks,
                        Stream.concat(choices.stream(), Stream.of(more)).toList());
    }

    /**
     * Whether a test is excused.
     *
     * @param test the test
     * @return true if its failure is not held against the build
     */
    public boolean excuses(TestCase test) {
        return excused.stream().anyMatch(one -> one.test().equals(test));
    }
}
