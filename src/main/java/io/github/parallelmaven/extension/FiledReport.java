package io.github.parallelmaven.extension;

import io.github.parallelmaven.api.RunReport;
import io.github.parallelmaven.api.RunResult;
import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.RunListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Has a report of the API written when the run is over.
 *
 * @param report who writes
 * @param folder where to; made if it is not there
 * @param results puts a result into the words of the API
 */
public record FiledReport(
        RunReport report, Path folder, Function<io.github.parallelmaven.model.RunResult, RunResult> results)
        implements RunListener {

    @Override
    public void on(RunEvent event) {
        if (event instanceof RunEvent.RunFinished finished) {
            try {
                Files.createDirectories(folder);
                report.write(results.apply(finished.result()), folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public String called() {
        return report.getClass().getName();
    }
}
