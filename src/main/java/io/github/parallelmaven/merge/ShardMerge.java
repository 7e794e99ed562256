package io.github.parallelmaven.merge;

import io.github.parallelmaven.history.FileHistoryStore;
import io.github.parallelmaven.history.History;
import io.github.parallelmaven.history.HistoryFile;
import io.github.parallelmaven.history.PastRun;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.report.html.HtmlPage;
import io.github.parallelmaven.report.json.RunRecord;
import io.github.parallelmaven.report.json.RunRecordFile;
import io.github.parallelmaven.report.page.PageMaker;
import io.github.parallelmaven.report.read.SurefireResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Merges what nodes left: whatever is there, so that its failures can be read, also where it is not a whole run.
 *
 * @param output directory for the reports; those of each module have a directory of their own in it where there are
 *     several
 * @param historyFile the history to add to
 * @param clock the time, by which the history judges ages
 * @param html whether a page is written beside the reports of each module
 * @param warnings told a sentence where durations cannot be merged, or a page cannot be made
 */
public record ShardMerge(Path output, Path historyFile, Clock clock, boolean html, Consumer<String> warnings) {

    /**
     * Judges, copies and writes.
     *
     * @param results the results of all shards
     * @return one run a module, with what is wrong with it
     * @throws io.github.parallelmaven.problem.ParallelException if a file cannot be written
     */
    public List<WholeRun> merge(List<ShardResult> results) {
        List<WholeRun> runs = WholeRun.of(results);
        List<WholeRun> merged = new ArrayList<>();
        for (WholeRun run : runs) {
            Path directory = runs.size() == 1 ? output : output.resolve(folder(run.module()));
            try {
                merged.add(merge(run, directory));
            } catch (IOException e) {
                throw Problem.UNWRITABLE.with(directory, e);
            }
        }
        return merged;
    }

    private WholeRun merge(WholeRun run, Path directory) throws IOException {
        MergedReports reports = new MergedReports(directory);
        reports.clear(run.module());
        List<String> complaints = new ArrayList<>(run.complaints());
        for (ShardResult part : run.parts()) {
            complaints.addAll(reports.add(part));
        }
        WholeRun judged = new WholeRun(run.module(), run.parts(), complaints);
        RunRecord record = judged.record(reports.names());
        RunRecordFile.write(record, directory.resolve(RunRecordFile.name(run.module())));
        History observed = run.parts().stream().map(this::history).reduce(History.empty(), History::merge);
        FileHistoryStore history = new FileHistoryStore(historyFile, clock, warnings);
        history.record(run.module(), observed.of(run.module()));
        show(record, directory, history);
        return judged;
    }

    /** A merge whose results cannot be shown is a merge all the same. */
    private void show(RunRecord run, Path directory, FileHistoryStore history) {
        Path page = directory.resolve(HtmlPage.name(run.module()));
        try {
            Files.deleteIfExists(page);
            if (html) {
                HtmlPage.write(
                        new PageMaker(
                                        PageMaker.title(run.module()),
                                        run,
                                        SurefireResults.of(directory),
                                        PastRun.of(history.read().of(run.module())))
                                .page(),
                        page);
            }
        } catch (IOException e) {
            warnings.accept("The page " + page + " is not made: " + e.getMessage());
        }
    }

    /** What a run observed is a help for the next one, and its want no fault of this one. */
    private History history(ShardResult part) {
        Path file =
                part.directory().resolve(RunRecordFile.historyName(part.run().module()));
        if (!Files.exists(file)) {
            return History.empty();
        }
        try {
            return HistoryFile.read(file);
        } catch (IOException e) {
            warnings.accept("The times in " + file + " are not kept: " + e.getMessage());
            return History.empty();
        }
    }

    private static String folder(String module) {
        String name = module.substring(module.indexOf(':') + 1);
        return name.replace("#default-test", "").replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
