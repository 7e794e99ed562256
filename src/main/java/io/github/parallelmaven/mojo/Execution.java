package io.github.parallelmaven.mojo;

import io.github.parallelmaven.BuiltIns;
import io.github.parallelmaven.event.RunListener;
import io.github.parallelmaven.event.Steps;
import io.github.parallelmaven.history.PastRun;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.progress.Console;
import io.github.parallelmaven.progress.Progress;
import io.github.parallelmaven.progress.ProgressFacts;
import io.github.parallelmaven.progress.TerminalProbe;
import io.github.parallelmaven.report.surefire.SurefireReportOptions;
import io.github.parallelmaven.report.surefire.SurefireReports;
import io.github.parallelmaven.report.trace.Profile;
import io.github.parallelmaven.run.Groundwork;
import io.github.parallelmaven.run.RunRequest;
import io.github.parallelmaven.run.RunTools;
import io.github.parallelmaven.run.SlotNumbers;
import io.github.parallelmaven.run.TestRun;
import io.github.parallelmaven.run.WorkerCount;
import io.github.parallelmaven.run.WorkerRange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Joins a run with the outputs that Maven's user sees. */
final class Execution {

    private final MavenSession session;
    private final MavenProject project;
    private final Log log;
    private final String progress;
    private final SameBuild again;
    private final @Nullable Integer maxWorkers;
    private final Pictures pictures;
    private final Steps steps;

    /**
     * Keeps what the outputs depend on.
     *
     * @param session the build
     * @param project the module
     * @param log its log
     * @param progress how progress shall be shown
     * @param again makes the commands that run the module again
     * @param maxWorkers bound on all workers of the build; null for the default
     * @param pictures what shows the run when it is over
     * @param steps takes note of what the goal does when
     */
    Execution(
            MavenSession session,
            MavenProject project,
            Log log,
            String progress,
            SameBuild again,
            @Nullable Integer maxWorkers,
            Pictures pictures,
            Steps steps) {
        this.session = session;
        this.project = project;
        this.log = log;
        this.progress = progress;
        this.again = again;
        this.maxWorkers = maxWorkers;
        this.pictures = pictures;
        this.steps = steps;
    }

    /** Runs the tests, shows them while they run, and writes their reports. */
    RunResult run(RunRequest request, SurefireReportOptions options) {
        SoleUse use = SoleUse.of(options.directory(), request.fork().scratchDirectory(), BuildMemory.of(session));
        try {
            return runAlone(request, options);
        } finally {
            use.close();
        }
    }

    private RunResult runAlone(RunRequest request, SurefireReportOptions options) {
        RunOutput output = new RunOutput(options.directoryOf(1), request.module(), pictures, steps);
        output.clear();
        // Of a run by itself the history knows what it observed; of a shard the merge has to learn it.
        Path observations = request.shard() == null ? null : output.observations();
        RunTools tools = BuiltIns.seeded(
                        numbered(request, BuiltIns.tools(request, observations, log::warn)),
                        request,
                        options.directory(),
                        project.getBasedir().toPath(),
                        log::warn)
                .watchedBy(steps);
        Groundwork groundwork = Groundwork.begin(request, tools);
        SurefireReports reports = new SurefireReports(options, steps);
        Profile profile = new Profile(steps, tools.clock());
        Orders orders = Orders.of(request, again);
        TestRun run;
        RunResult result;
        try (reports;
                Progress shown = Progress.open(
                        facts(),
                        log.isDebugEnabled(),
                        new LogConsole(log, label()),
                        orders.commands(),
                        tools.clock())) {
            List<RunListener> listeners = new ArrayList<>(List.of(reports, orders, output, shown, profile));
            listeners.addAll(BuiltIns.listeners(options.directoryOf(1)));
            run = new TestRun(groundwork, listeners);
            result = run.execute();
            steps.run("waiting for report files", reports::close);
        }
        // Only now has every file been tried.
        RunResult complete = result.plusFaults(reports.faults()).plusFaults(orders.faults());
        try {
            steps.run("record", () -> leave(output, complete, reports.files(), tools, request.module()));
            leaveTrace(output, complete);
        } finally {
            run.discardOutput();
        }
        profile.lines().forEach(line -> log.info(label() + line));
        return complete;
    }

    private void leaveTrace(RunOutput output, RunResult result) {
        try {
            output.writeTrace(result);
        } catch (ParallelException e) {
            log.warn(e.getMessage());
        }
    }

    /** The results of a shard are of no use without a record; others are in the reports. */
    private void leave(RunOutput output, RunResult result, List<Path> reports, RunTools tools, String module) {
        if (result.units().isEmpty() && result.portion() == null) {
            return;
        }
        try {
            output.write(
                    result, reports, () -> PastRun.of(tools.history().read().of(module)));
        } catch (ParallelException e) {
            if (result.portion() != null) {
                throw e;
            }
            log.warn(e.getMessage());
        }
    }

    /** All modules of the build share their workers' numbers and one bound. */
    private RunTools numbered(RunRequest request, RunTools tools) {
        WorkerRange wanted = WorkerCount.range(
                request.options().workers(),
                tools.processors(),
                tools.memoryBytes(),
                request.fork().argLine());
        int bound = maxWorkers == null ? Math.max(tools.processors(), wanted.start()) : maxWorkers;
        if (bound < 1) {
            throw Problem.BAD_PARAMETER.with("parallel.maxWorkers", bound, "a number from 1");
        }
        int utmost = maxWorkers == null ? Math.max(bound, wanted.most()) : maxWorkers;
        BuildMemory memory = BuildMemory.of(session);
        return tools.numberedBy(
                new SlotNumbers(memory.takenNumbers(), memory.extraNumbers(), bound, utmost, maxWorkers != null));
    }

    /** Where modules are built at once, their lines mix, so that each has to say whose it is. */
    private String label() {
        boolean mixed = session.getRequest().getDegreeOfConcurrency() > 1
                && session.getProjects().size() > 1;
        return mixed ? "[" + project.getArtifactId() + "] " : "";
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
     * @param label begins each line
     */
    private record LogConsole(Log log, String label) implements Console {

        @Override
        public void info(String line) {
            log.info(label + line);
        }

        @Override
        public void warn(String line) {
            log.warn(label + line);
        }

        @Override
        public void error(String line) {
            log.error(label + line);
        }
    }
}
