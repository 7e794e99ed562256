package io.github.parallelmaven.run;

import io.github.parallelmaven.estimate.Estimator;
import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.RunListener;
import io.github.parallelmaven.fork.ArchiveTraining;
import io.github.parallelmaven.fork.ForkLauncher;
import io.github.parallelmaven.fork.Niceness;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Judgement;
import io.github.parallelmaven.model.Portion;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.Tally;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.WorkerResult;
import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.queue.LocalWorkQueue;
import io.github.parallelmaven.queue.WorkQueue;
import io.github.parallelmaven.selection.SelectionRequest;
import io.github.parallelmaven.selection.TestFilter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** One run from its request to its result. */
public final class TestRun {

    /** So many JVMs start before it is known how much there is to do: a module with one class needs no more. */
    private static final int FIRST_JVMS = 2;

    private final Groundwork groundwork;
    private final RunRequest request;
    private final RunTools tools;
    private final List<Observation> seen;
    private Choices choices;
    private String sharing = "";
    private final TestFilter filter;
    private final WorkerRange range;
    private final Planner planner;
    private final EventStream events;
    private final ResultCollector collector;
    private final RunContext context;
    private final OutputSpool spool;
    private final CountDownLatch told = new CountDownLatch(1);

    /**
     * Prepares a run and checks its parameters.
     *
     * @param request what to run
     * @param tools the exchangeable parts
     * @param listeners hear of everything that happens
     * @throws ParallelException if a parameter cannot be used
     */
    public TestRun(RunRequest request, RunTools tools, List<RunListener> listeners) {
        this(Groundwork.begin(request, tools), listeners);
    }

    /**
     * Prepares a run for which what has to be known is being found out.
     *
     * @param groundwork what to run, and what is known of it
     * @param listeners hear of everything that happens
     * @throws ParallelException if a parameter cannot be used
     */
    public TestRun(Groundwork groundwork, List<RunListener> listeners) {
        this.groundwork = groundwork;
        this.request = groundwork.request();
        this.tools = groundwork.tools();
        this.filter = TestFilter.of(request.selection());
        Groundwork.Past past = groundwork.past();
        this.seen = past.seen();
        this.choices = past.choices();
        this.range = choices.range();
        this.planner = new Planner(request, tools, seen, filter, choices);
        Preflight.argLine(request.fork().argLine());
        Preflight.fileNames(request.fork());
        this.events = new EventStream(listeners, tools.clock());
        this.spool = new OutputSpool(request.fork().scratchDirectory().resolve("spool"));
        FailureOptions failures = request.options().failures();
        VerdictOptions verdicts = request.options().verdicts();
        this.collector = new ResultCollector(
                events,
                RetryPolicy.of(failures.rerunFailingTestsCount(), verdicts.retries()),
                new RetryAccount(verdicts.limits(), range.start()),
                new FailureLimit(failures.skipAfterFailureCount()));
        this.context =
                new RunContext(collector, events, filter::selectsMethod, spool, request.options(), tools.clock());
    }

    /**
     * Discovers, selects, estimates, schedules, executes and concludes.
     *
     * @return what came of it; complete also where tests failed or JVMs died
     * @throws ParallelException if the run could not take place
     */
    public RunResult execute() {
        Instant started = tools.clock().instant();
        long start = System.nanoTime();
        events.emit(at -> new RunEvent.RunStarted(at, range.start()));
        Watchdog watchdog = context.watchdog();
        watchdog.start();
        try (watchdog;
                Question question = new Question(request.fork().scratchDirectory(), context);
                ForkLauncher launcher = new ForkLauncher(
                        request.fork().under(choices.profile().profile()),
                        Niceness.of(number ->
                                number > tools.processors() && tools.slots().isExtra(number)),
                        Briefing.of(request, filter, choices.onlyWorker(), context.exitTimeoutMillis()),
                        groundwork.sharedClasses(),
                        tools.steps());
                StopHook hook =
                        StopHook.install(launcher, context, request.options().shutdown(), told);
                WorkerPool pool = new WorkerPool(launcher, context, tools.slots());
                // The first run of a module may be the only one, as in a container that is thrown away.
                ArchiveTraining training = new ArchiveTraining(request.fork(), !seen.isEmpty())) {
            RunLimit limit =
                    new RunLimit(request.options().supervision().limits().runTimeout(), start, context, pool::abandon);
            watchdog.watch(limit);
            watchdog.watch(question);
            // JVMs take longer to start than classes to scan, so the first ones start now.
            pool.grow(1);
            pool.grow(
                    Math.min(FIRST_JVMS, planner.mayChoose() ? PayingWorkers.remembered(seen, range) : range.start()));
            List<TestUnit> found = groundwork.found();
            Share share = Share.of(request, tools, Preflight.runnable(found, request.fork()));
            Estimator estimator = groundwork.estimator();
            Planner.Plan plan = tools.steps().time("planning", () -> planner.plan(share.units(), estimator));
            execute(pool, plan, hook, training);
            watchdog.forget(limit);
            sharing = tools.steps()
                    .time("waiting for an archive", () -> training.await(() -> context.stopped() || isCutShort()));
            Duration wall = Duration.ofNanos(System.nanoTime() - start);
            choices = choices.unless(launcher.refusal());
            return conclude(share.portion(), started, wall, plan.schedule(), pool.results());
        }
    }

    /**
     * Says that reports and summary are complete, and removes what tests printed and memory could not hold. No captured
     * text of the run can be read afterwards.
     */
    public void discardOutput() {
        spool.discard();
        told.countDown();
    }

    private void execute(WorkerPool pool, Planner.Plan plan, StopHook hook, ArchiveTraining training) {
        Schedule schedule = plan.schedule();
        int used = Math.min(plan.workers(), schedule.order().size());
        collector.expect(schedule.order().stream().map(EstimatedUnit::unit).toList());
        context.slow().expect(schedule.order());
        events.emit(at -> new RunEvent.Scheduled(at, schedule, used));
        if (used == 0) {
            context.stop("");
            return;
        }
        pool.grow(used);
        training.begin();
        try {
            pool.work(dispatcher(pool, plan, used), used);
            if (!isCutShort()) {
                pool.retryAlone();
            }
        } catch (InterruptedException e) {
            hook.run();
            Thread.currentThread().interrupt();
        }
    }

    private Dispatcher dispatcher(WorkerPool pool, Planner.Plan plan, int used) {
        // Of what a worker was given, nothing can be taken back when a limit is reached. What is repeated runs class by
        // class, or else an orderer of the engine would put a batch in another order.
        boolean singles = request.options().replacement().oneByOne()
                || !request.options().verdicts().isUsual()
                || request.options().failures().skipAfterFailureCount() > 0;
        Schedule schedule = plan.schedule();
        boolean elastic = planner.mayGrow(schedule, used);
        int most = elastic ? Math.max(used, range.most()) : used;
        // Where nothing is known of how tests use processors, others may join soon, and want their share.
        int sharers = plan.measured() ? used : most;
        WorkQueue queue = planner.isFree(schedule)
                ? LocalWorkQueue.considerate(schedule, most, tools.processors())
                : new LocalWorkQueue(schedule, most);
        Dispatcher dispatcher = new Dispatcher(queue, used, sharers, singles, this::isCutShort, new Joints(collector));
        if (elastic) {
            GrowthPolicy policy = new GrowthPolicy(tools.processors(), range);
            context.watchdog()
                    .watch(new Elasticity(
                            policy, pool, dispatcher, context, tools.systemBusy(), schedule.isMeasured()));
        }
        return dispatcher;
    }

    /** Whether enough tests have failed. */
    private boolean isCutShort() {
        return collector.step() == FailureLimit.Step.STOP;
    }

    /** Whether every class could begin, and what began could end. */
    private boolean isWhole() {
        return !isCutShort() && !context.outOfTime();
    }

    private RunResult conclude(
            @Nullable Portion portion, Instant started, Duration wall, Schedule schedule, List<WorkerResult> results) {
        ParallelException failure = context.failure();
        if (failure != null && collector.isEmpty()) {
            // Nothing ran, so naming every class as lost would only hide the reason.
            throw failure;
        }
        boolean onPurpose = context.outOfTime() || (isCutShort() && !context.stopped());
        collector.close(onPurpose, context.reason());
        spool.failure().ifPresent(collector::fault);
        List<Observation> taught = Observations.of(
                collector.results(),
                started.toEpochMilli(),
                choices.in(tools.environment()).key(),
                isWhole(),
                planner.isLasting());
        RunResult result = new RunResult(
                portion,
                started,
                wall,
                collector.makespan(),
                schedule,
                collector.results(),
                results,
                collector.faults(),
                judgement(taught),
                failure == null ? context.reason() : String.valueOf(failure.getMessage()),
                context.changes());
        tools.steps().run("writing the history", () -> remember(taught));
        events.emit(at -> new RunEvent.RunFinished(at, result));
        return result.plusFaults(events.faults());
    }

    private Judgement judgement(List<Observation> taught) {
        SelectionRequest selection = request.selection();
        VerdictOptions verdicts = request.options().verdicts();
        boolean whole = selection.isUsual() && request.shard() == null && verdicts.isUsual() && isWhole();
        LocalDate today = LocalDate.ofInstant(tools.clock().instant(), ZoneId.systemDefault());
        Judgement judgement = verdicts.quarantine()
                .judge(() -> Tally.failures(collector.results()), today, whole)
                .plusRemarks(collector.refusals());
        return choices.on(judgement, seen, taught, tools.environment()).plusChoice(sharing);
    }

    private void remember(List<Observation> taught) {
        boolean part = filter.filtersMethods() && !request.selection().isUsual();
        if (part || !request.options().verdicts().isUsual()) {
            // A part of a class, asked for once, says nothing of the time that the whole will take.
            return;
        }
        tools.history().record(request.module(), taught);
    }
}
