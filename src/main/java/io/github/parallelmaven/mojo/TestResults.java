package io.github.parallelmaven.mojo;

import io.github.parallelmaven.history.FileHistoryStore;
import io.github.parallelmaven.history.History;
import io.github.parallelmaven.history.PastRun;
import io.github.parallelmaven.report.json.ClassRecord;
import io.github.parallelmaven.report.json.RunRecord;
import io.github.parallelmaven.report.json.RunRecordFile;
import io.github.parallelmaven.report.page.Page;
import io.github.parallelmaven.report.page.PageMaker;
import io.github.parallelmaven.report.page.ReportedTest;
import io.github.parallelmaven.report.read.SurefireResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The results that a module's runs left in a directory.
 *
 * @param directory of the reports
 * @param name of the module, for a page without a record
 * @param historyFile with the durations of earlier runs
 * @param warnings told a sentence about what is passed over
 */
record TestResults(Path directory, String name, Path historyFile, Consumer<String> warnings) {

    /** Whether there is anything to show. */
    static boolean exist(Path directory) {
        try (Stream<Path> files = Files.isDirectory(directory) ? Files.list(directory) : Stream.empty()) {
            return files.anyMatch(file -> file.getFileName().toString().matches("TEST-.*\\.xml|parallel-run.*\\.json"));
        } catch (IOException e) {
            return false;
        }
    }

    /** A page for each execution, or one for reports of which nothing else is known. */
    List<Page> pages() throws IOException {
        if (!exist(directory)) {
            return List.of();
        }
        List<ReportedTest> tests = SurefireResults.of(directory);
        List<RunRecord> runs = new ArrayList<>();
        for (Path file : RunRecordFile.below(directory)) {
            runs.add(RunRecordFile.read(file));
        }
        if (runs.isEmpty()) {
            return List.of(new PageMaker(PageMaker.title(name), null, tests, List.of()).page());
        }
        History history = new FileHistoryStore(historyFile, Clock.systemUTC(), warnings).read();
        return runs.stream()
                .map(run -> new PageMaker(
                                PageMaker.title(run.module()),
                                run,
                                runs.size() == 1 ? tests : own(tests, run),
                                PastRun.of(history.of(run.module())))
                        .page())
                .toList();
    }

    private static List<ReportedTest> own(List<ReportedTest> tests, RunRecord run) {
        Set<String> classes = run.classes().stream().map(ClassRecord::name).collect(Collectors.toSet());
        return tests.stream().filter(test -> classes.contains(test.suite())).toList();
    }
}
