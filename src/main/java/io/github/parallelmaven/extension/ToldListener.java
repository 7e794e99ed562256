package io.github.parallelmaven.extension;

import io.github.parallelmaven.api.RunResult;
import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.RunListener;
import java.util.function.Function;

/**
 * Tells a listener of the API what happens.
 *
 * @param listener who is told
 * @param results puts a result into the words of the API
 */
public record ToldListener(
        io.github.parallelmaven.api.RunListener listener,
        Function<io.github.parallelmaven.model.RunResult, RunResult> results)
        implements RunListener {

    @Override
    public void on(RunEvent event) {
        if (event instanceof RunEvent.Scheduled scheduled) {
            listener.onStart(scheduled.schedule().classes(), scheduled.workers());
        } else if (event instanceof RunEvent.TestFinished test) {
            listener.onTest(Words.attempt(test.attempt()));
        } else if (event instanceof RunEvent.WorkerDied died) {
            listener.onWorkerDied(died.worker(), died.sentence());
        } else if (event instanceof RunEvent.RunFinished finished) {
            listener.onEnd(results.apply(finished.result()));
        }
    }

    @Override
    public String called() {
        return listener.getClass().getName();
    }
}
