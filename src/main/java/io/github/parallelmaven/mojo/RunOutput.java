package io.github.parallelmaven.mojo;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.RunListener;
import io.github.parallelmaven.event.Steps;
import io.github.parallelmaven.history.PastRun;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.progress.Bottleneck;
import io.github.parallelmaven.report.ci.CiReport;
import io.github.parallelmaven.report.html.HtmlPage;
import io.github.parallelmaven.report.json.RunRecord;
import io.github.parallelmaven.report.json.RunRecordFile;
import io.github.parallelmaven.report.json.Timeline;
import io.github.parallelmaven.report.page.Page;
import io.github.parallelmaven.report.page.PageMaker;
import io.github.parallelmaven.report.page.ReportedTest;
import io.github.parallelmaven.report.trace.TraceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** What a run leaves beside its reports: its record, for the merge and the pages, and the pictures that are asked for. */
final class RunOutput implements RunListener {

    private final Path directory;
    private final String module;
    private final Pictures pictures;
    private final Steps steps;
    private final Timeline timeline = new Timeline();

    /**
     * Files that are to come.
     *
     * @param directory of the reports
     * @param module key of the module
     * @param pictures what is asked for
     * @param steps what our own side does, for the trace
     */
    RunOutput(Path directory, String module, Pictures pictures, Steps steps) {
        this.directory = directory;
        this.module = module;
        this.pictures = pictures;
        this.steps = steps;
    }

    @Override
    public void on(RunEvent event) {
        timeline.on(event);
    }

    /** Where the run puts what it observes. */
    Path observations() {
        return directory.resolve(RunRecordFile.historyName(module));
    }

    /** Takes away what an earlier run left: should this one break, nobody shall take the old results for its own. */
    void clear() {
        try {
            Files.deleteIfExists(record());
            Files.deleteIfExists(observations());
            Files.deleteIfExists(page());
            Files.deleteIfExists(trace());
        } catch (IOException e) {
            throw Problem.UNWRITABLE.with(directory, e);
        }
    }

    /**
     * Writes what came of the run.
     *
     * @param result the run, whose output is not discarded yet
     * @param reports the report files that it wrote
     * @param past tells what the history knows
     */
    void write(RunResult result, List<Path> reports, Supplier<List<PastRun>> past) {
        List<String> names = reports.stream()
                .map(file -> directory.relativize(file).toString().replace(File.separatorChar, '/'))
                .toList();
        RunRecord run = RunRecord.of(module, result, names, timeline, Bottleneck.of(result));
        try {
            RunRecordFile.write(run, record());
            if (pictures.html() || pictures.ci() != null) {
                show(new PageMaker(PageMaker.title(module), run, ReportedTest.of(result), past.get()).page(), run);
            }
        } catch (IOException e) {
            throw Problem.UNWRITABLE.with(directory, e);
        }
    }

    /**
     * Writes the trace, if one is asked for: last of all, so that what was written before is in it.
     *
     * @param result the run
     */
    void writeTrace(RunResult result) {
        if (!pictures.trace() && !pictures.profile()) {
            return;
        }
        RunRecord run = RunRecord.of(module, result, List.of(), timeline, Bottleneck.of(result));
        try {
            TraceFile.write(module, result, run.nodes().get(0), steps, trace());
        } catch (IOException e) {
            throw Problem.UNWRITABLE.with(directory, e);
        }
    }

    private void show(Page shown, RunRecord run) throws IOException {
        if (pictures.html()) {
            HtmlPage.write(shown, page());
        }
        CiReport ci = pictures.ci();
        if (ci != null) {
            ci.tell(shown, run, directory);
        }
    }

    private Path record() {
        return directory.resolve(RunRecordFile.name(module));
    }

    private Path page() {
        return directory.resolve(HtmlPage.name(module));
    }

    private Path trace() {
        return directory.resolve(TraceFile.name(module));
    }
}
