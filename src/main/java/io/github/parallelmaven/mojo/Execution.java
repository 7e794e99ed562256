package io.github.parallelmaven.mojo;

import io.github.parallelmaven.BuiltIns;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.progress.Console;
import io.github.parallelmaven.progress.Progress;
import io.github.parallelmaven.progress.ProgressFacts;
import io.github.parallelmaven.progress.TerminalProbe;
import io.github.parallelmaven.report.surefire.SurefireReportOptions;
import io.github.parallelmaven.report.surefire.SurefireReports;
import io.github.parallelmaven.run.RunRequest;
import io.github.parallelmaven.run.RunTools;
import io.github.parallelmaven.run.TestRun;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;

/** Joins a run with the outputs that Maven's user sees. */
final class Execution {

    private final MavenSession session;
    private final Log log;
    private final String progress;

    /** Keeps what the outputs depend on: the build, its log and how progress shall be shown. */
    Execution(MavenSession session, Log log, String progress) {
        this.session = session;
        this.log = log;
        this.progress = progress;
    }

    /** Runs the tests, shows them while they run, and writes their reports. */
    RunResult run(RunRequest request, SurefireReportOptions options) {
        RunTools tools = BuiltIns.tools(request, log::warn);
        SurefireReports reports = new SurefireReports(options);
        RunResult result;
        try (reports;
                Progress shown = Progress.open(facts(), log.isDebugEnabled(), new LogConsole(log), tools.clock())) {
            result = new TestRun(request, tools, List.of(reports, shown)).execute();
        }
        // Only now has every file been tried.
        return result.plusFaults(reports.faults());
    }

    private ProgressFacts facts() {
        return TerminalProbe.ofThisProcess()
                .facts(
                        progress,
                        session.getRequest().isInteractiveMode(),
                        session.getRequest().getDegreeOfConcurrency(),
                        log.isDebugEnabled(),
                        !log.isInfoEnabled());
    }

    /**
     * Maven's log as a console.
     *
     * @param log the goal's log
     */
    private record LogConsole(Log log) implements Console {

        @Override
        public void info(String line) {
            log.info(line);
        }

        @Override
        public void warn(String line) {
            log.warn(line);
        }

        @Override
        public void error(String line) {
            log.error(line);
        }
    }
}
