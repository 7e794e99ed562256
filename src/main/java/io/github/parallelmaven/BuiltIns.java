package io.github.parallelmaven;

import io.github.parallelmaven.event.RunListener;
import io.github.parallelmaven.event.Steps;
import io.github.parallelmaven.extension.Extensions;
import io.github.parallelmaven.extension.FiledReport;
import io.github.parallelmaven.extension.ToldListener;
import io.github.parallelmaven.fork.WorkerJar;
import io.github.parallelmaven.history.CopyingHistoryStore;
import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.FileHistoryStore;
import io.github.parallelmaven.history.HistoryStore;
import io.github.parallelmaven.history.SeededHistoryStore;
import io.github.parallelmaven.history.SurefireFailures;
import io.github.parallelmaven.history.SurefireTimes;
import io.github.parallelmaven.model.FailedTests;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.report.json.RunRecordFile;
import io.github.parallelmaven.run.RunOptions;
import io.github.parallelmaven.run.RunOrder;
import io.github.parallelmaven.run.RunRequest;
import io.github.parallelmaven.run.RunTools;
import io.github.parallelmaven.run.ShardPlanning;
import io.github.parallelmaven.run.SlotNumbers;
import io.github.parallelmaven.run.WorkerCount;
import io.github.parallelmaven.schedule.AsGiven;
import io.github.parallelmaven.schedule.SchedulingStrategy;
import io.github.parallelmaven.schedule.StrategyName;
import io.github.parallelmaven.schedule.strategy.Balanced;
import io.github.parallelmaven.schedule.strategy.ByFile;
import io.github.parallelmaven.schedule.strategy.RoundRobin;
import io.github.parallelmaven.selection.SelectionRequest;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every implementation that comes with the plugin, a line each, and what other jars add to them. */
public final class BuiltIns {

    private static final Map<String, SchedulingStrategy> STRATEGIES = new TreeMap<>(Map.of(
            "balanced", new Balanced(),
            "by_file", new ByFile(),
            "round_robin", new RoundRobin()));

    private static final Extensions EXTENSIONS = new Extensions(BuiltIns.class.getClassLoader(), STRATEGIES.keySet());

    private BuiltIns() {}

    /**
     * Finds a strategy.
     *
     * @param name its name in any case, with hyphens or underscores
     * @return the strategy
     * @throws io.github.parallelmaven.problem.ParallelException if there is none of that name
     */
    public static SchedulingStrategy strategy(String name) {
        Map<String, SchedulingStrategy> known = strategies();
        SchedulingStrategy strategy = known.get(StrategyName.normalise(name));
        if (strategy == null) {
            throw Problem.BAD_PARAMETER.with(
                    "parallel.strategy", name, String.join(", ", new TreeMap<>(known).keySet()));
        }
        return EXTENSIONS.informed(strategy);
    }

    /**
     * All strategies that a user can choose.
     *
     * @return strategies by name
     * @throws io.github.parallelmaven.problem.ParallelException if one of another jar cannot be used
     */
    public static Map<String, SchedulingStrategy> strategies() {
        Map<String, SchedulingStrategy> all = new TreeMap<>(EXTENSIONS.strategies());
        all.putAll(STRATEGIES);
        return Map.copyOf(all);
    }

    /**
     * Listeners and reports that other jars bring, for one run.
     *
     * @param reports folder of the run's reports
     * @return listeners in the order of the class path
     * @throws io.github.parallelmaven.problem.ParallelException if one of them cannot be made
     */
    public static List<RunListener> listeners(Path reports) {
        return Stream.<RunListener>concat(
                        EXTENSIONS.listeners().stream().map(one -> new ToldListener(one, Results::of)),
                        EXTENSIONS.reports().stream().map(one -> new FiledReport(one, reports, Results::of)))
                .toList();
    }

    /** A suite that asks for an order gets it; longest first is what the default strategy does anyway. */
    private static SchedulingStrategy ordering(SchedulingStrategy named, RunOptions options) {
        RunOrder order = options.runOrder();
        return order == null || order == RunOrder.BALANCED ? named : new AsGiven();
    }

    /**
     * The parts of a run on this machine.
     *
     * @param request the run
     * @param observations file for what this run observes, and that alone; {@code null} for none
     * @param warnings receives sentences about a history that cannot be used
     * @return the parts
     */
    public static RunTools tools(RunRequest request, @Nullable Path observations, Consumer<String> warnings) {
        HistoryStore kept = new FileHistoryStore(request.historyFile(), Clock.systemUTC(), warnings);
        int processors = Runtime.getRuntime().availableProcessors();
        Environment environment = new Environment(
                System.getProperty("os.name", ""), request.fork().javaMajor(), processors, System.getenv("CI") != null);
        String name = request.options().strategy();
        SchedulingStrategy named = strategy(name);
        return new RunTools(
                ordering(named, request.options()),
                new ShardPlanning(request.module(), request.selection(), kept, named, StrategyName.normalise(name)),
                observations == null ? kept : new CopyingHistoryStore(kept, observations, warnings),
                environment,
                processors,
                memoryBytes(),
                SlotNumbers.unshared(),
                BuiltIns::systemBusy,
                Clock.systemUTC(),
                Steps.untimed());
    }

    /**
     * The same parts for a run before which Surefire may have run the same tests.
     *
     * @param tools the parts
     * @param request the run
     * @param reports directory of Surefire's reports
     * @param basedir directory of the module
     * @param warnings receives a sentence about files that cannot be read
     * @return parts whose history takes Surefire's times while it has none of its own
     */
    public static RunTools seeded(
            RunTools tools, RunRequest request, Path reports, Path basedir, Consumer<String> warnings) {
        return tools.rememberedBy(new SeededHistoryStore(
                tools.history(), request.module(), () -> SurefireTimes.of(reports, basedir, warnings)));
    }

    /**
     * What failed when Surefire last ran the tests, or we, as far as reports tell of it.
     *
     * @param reports directory of {@code TEST-*.xml} files; it need not exist
     * @param warnings receives a sentence about each file that cannot be read
     * @return the tests; empty where there are no reports
     */
    public static Optional<FailedTests> failedBefore(Path reports, Consumer<String> warnings) {
        return SurefireFailures.of(reports, warnings);
    }

    /**
     * How many workers a run on this machine would use.
     *
     * @param configured value of the parameter, as {@link WorkerCount} reads it
     * @return at least 1
     * @throws io.github.parallelmaven.problem.ParallelException if it cannot be used
     */
    public static int workers(String configured) {
        return WorkerCount.of(configured, Runtime.getRuntime().availableProcessors(), memoryBytes());
    }

    /**
     * What deals the units of a module to nodes.
     *
     * @param module key of the module
     * @param selection which classes are asked for
     * @param strategy name of the strategy that deals
     * @param historyFile file with the durations of earlier runs
     * @param warnings receives sentences about a history that cannot be used
     * @return the same for the same arguments and files, on any machine
     * @throws io.github.parallelmaven.problem.ParallelException if there is no such strategy
     */
    public static ShardPlanning planning(
            String module, SelectionRequest selection, String strategy, Path historyFile, Consumer<String> warnings) {
        return new ShardPlanning(
                module,
                selection,
                new FileHistoryStore(historyFile, Clock.systemUTC(), warnings),
                strategy(strategy),
                StrategyName.normalise(strategy));
    }

    /**
     * Begins on threads of their own what a run asks for later: the durations of earlier runs, the management of the JVM,
     * which knows the memory of the machine, the jar of the workers, what writes records, and classes of the plugin. Each
     * takes up to a tenth of a second.
     *
     * @param historyFile where the durations are, if there are any
     */
    public static void prepare(Path historyFile) {
        prepare(
                "parallel-read-ahead",
                () -> new FileHistoryStore(historyFile, Clock.systemUTC(), unsaid -> {}).readAhead());
        prepare("parallel-classes", OwnClasses::load);
        prepare("parallel-prepare", () -> {
            WorkerJar.prepare();
            var unused = ManagementFactory.getOperatingSystemMXBean();
            RunRecordFile.prepare();
        });
    }

    private static void prepare(String name, Runnable work) {
        Thread thread = new Thread(() -> attempt(work), name);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Does what may be left undone. Maven closes the plugin's jars when a goal ends, while classes may still be read from
     * them; what that throws depends on the line that meets it, and a real failure comes again where a run needs the thing.
     */
    static void attempt(Runnable work) {
        try {
            work.run();
        } catch (LinkageError | RuntimeException undone) {
            return;
        }
    }

    /** Which part of the processors, or of those that a container may use, was busy since the last call. */
    private static double systemBusy() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getCpuLoad()
                : -1;
    }

    /** Memory of the machine or, inside a container, what the container may use. */
    private static long memoryBytes() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }
}
