package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.Counts;
import java.util.ArrayList;
import java.util.List;

/** The run in one sentence. */
final class LastSentence {

    private LastSentence() {}

    /**
     * Makes the sentence, of categories that are not zero.
     *
     * @param figures the run
     * @return for example {@code 230 tests in 41.2 s: 227 passed, 3 failed; 4 workers, speed-up 3.4x of 4}
     */
    static Line of(RunFigures figures) {
        Counts counts = figures.counts();
        int excused = figures.result().judgement().excused().size();
        int lost = figures.result().lost().size();
        List<String> categories = new ArrayList<>(Categories.of(counts));
        if (excused > 0) {
            categories.add(excused + " of them in quarantine");
        }
        if (lost > 0) {
            categories.add(Plural.of(lost, "class") + " lost");
        }
        int skipped = figures.result().skipped().size();
        if (skipped > 0) {
            categories.add(Plural.of(skipped, "class") + " not run");
        }
        if (!figures.result().stopped().isEmpty()) {
            categories.add("stopped before the end");
        }
        String text = (counts.tests() == 0 ? "No tests" : Plural.of(counts.tests(), "test"))
                + " in " + Spans.words(figures.result().wall())
                + (categories.isEmpty() ? "" : ": " + String.join(", ", categories))
                + "; " + Plural.of(figures.workers(), "worker")
                + figures.speedUp().map(s -> ", speed-up " + s).orElse("");
        Counts held = figures.result().held();
        boolean broken = held.failures() + held.errors() + lost > 0
                || !figures.result().stopped().isEmpty();
        return broken ? Line.error(text) : Line.info(text);
    }
}
