package io.github.parallelmaven;

import io.github.parallelmaven.api.Progress;
import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.RunListener;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Counts what happens, and tells how far the run is whenever a class is done. */
final class ProgressTeller implements RunListener {

    private final Consumer<Progress> told;
    private Instant start = Instant.EPOCH;
    private int classes;
    private int done;
    private int tests;
    private int failed;

    ProgressTeller(Consumer<Progress> told) {
        this.told = told;
    }

    @Override
    public void on(RunEvent event) {
        if (event instanceof RunEvent.Scheduled scheduled) {
            start = scheduled.at();
            classes = scheduled.schedule().classes();
        } else if (event instanceof RunEvent.TestFinished test) {
            tests++;
            failed += test.attempt().outcome().isBad() ? 1 : 0;
        } else if (event instanceof RunEvent.UnitFinished unit) {
            done++;
            told.accept(new Progress(done, classes, tests, failed, Duration.between(start, unit.at())));
        }
    }
}
