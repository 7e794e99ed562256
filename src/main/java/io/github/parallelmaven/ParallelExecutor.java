package io.github.parallelmaven;

import io.github.parallelmaven.api.Progress;
import io.github.parallelmaven.api.RunListener;
import io.github.parallelmaven.api.RunReport;
import io.github.parallelmaven.api.RunResult;
import io.github.parallelmaven.api.Shard;
import io.github.parallelmaven.api.TestCase;
import io.github.parallelmaven.extension.DealtStrategy;
import io.github.parallelmaven.extension.FiledReport;
import io.github.parallelmaven.extension.ToldListener;
import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.run.Forecast;
import io.github.parallelmaven.run.RunRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs test classes in worker JVMs, without Maven.
 *
 * <pre>{@code
 * ParallelExecutor executor = ParallelExecutor.builder()
 *         .workers(4)
 *         .classPath(classPath)
 *         .tests(testClasses)
 *         .arguments("-Xmx1g")
 *         .build();
 * List<Shard> shards = Shards.create(executor.discover(), 4, ShardingStrategy.BALANCED);
 * RunResult result = executor.execute(shards, projectRoot, progress -> System.out.println(progress.classesDone()));
 * System.out.println(result.summary());
 * }</pre>
 *
 * <p>The class path needs {@code junit-platform-launcher} and an engine beside the tests. An executor may be used again and
 * again.
 */
public final class ParallelExecutor {

    private final ExecutorSettings settings;
    private final List<RunListener> listeners;
    private final List<RunReport> written;
    private final @Nullable Path reports;

    private ParallelExecutor(Builder builder) {
        this.settings = new ExecutorSettings(
                builder.workers,
                List.copyOf(builder.classPath),
                List.copyOf(builder.tests),
                List.copyOf(builder.arguments),
                builder.java,
                builder.history);
        this.listeners = List.copyOf(builder.listeners);
        this.written = List.copyOf(builder.written);
        this.reports = builder.reports;
    }

    /**
     * Begins to describe an executor.
     *
     * @return a builder that knows nothing
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds the test classes by Surefire's usual patterns. No class is loaded.
     *
     * @return the classes by name, each with the time that it is expected to take: by the history, or else by its size
     * @throws IllegalStateException if a jar cannot be read; the message says what to do
     */
    public List<TestCase> discover() {
        return sayingWhy(() -> {
            RunRequest request = settings.request(Path.of("").toAbsolutePath());
            return Forecast.of(request, BuiltIns.tools(request, null, warning -> {})).units().stream()
                    .map(DealtStrategy::test)
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        });
    }

    /**
     * Runs shards. Each stays on one worker, in its order; where there are more shards than
     * workers, a worker takes several.
     * Every test is accounted for, as in {@code parallel:run}: what a JVM that dies had in hand is an error, and the rest
     * runs in another.
     *
     * @param shards what to run; no test may be in two of them
     * @param projectRoot where the JVMs start; files of the run are put below its folder {@code target/parallel}
     * @param progress is told how far the run is whenever a class is done
     * @return what came of it, also where tests failed
     * @throws IllegalArgumentException if there is no class of the name of a test, or a test is in two shards
     * @throws IllegalStateException if the tests could not be run at all; the message says what to do
     */
    public RunResult execute(List<Shard> shards, Path projectRoot, Consumer<Progress> progress) {
        ShardRun.refuseTwice(shards);
        int workers = Math.max(1, Math.min(settings.workers(), shards.size()));
        return sayingWhy(() -> new ShardRun(shards, settings.request(shards, projectRoot.toAbsolutePath(), workers))
                .execute(listeners(projectRoot, progress), reports));
    }

    private List<io.github.parallelmaven.event.RunListener> listeners(Path root, Consumer<Progress> progress) {
        Path folder = reports == null ? root.resolve("target/parallel") : reports;
        return Stream.of(
                        Stream.of(new ProgressTeller(progress)),
                        listeners.stream().map(listener -> new ToldListener(listener, Results::of)),
                        written.stream().map(report -> new FiledReport(report, folder, Results::of)))
                .<io.github.parallelmaven.event.RunListener>flatMap(some -> some)
                .toList();
    }

    private static <T> T sayingWhy(Supplier<T> action) {
        try {
            return action.get();
        } catch (ParallelException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Describes an executor. */
    public static final class Builder {

        private int workers = Runtime.getRuntime().availableProcessors();
        private final List<Path> classPath = new ArrayList<>();
        private final List<Path> tests = new ArrayList<>();
        private final List<String> arguments = new ArrayList<>();
        private final List<RunListener> listeners = new ArrayList<>();
        private final List<RunReport> written = new ArrayList<>();
        private @Nullable Path java;
        private @Nullable Path history;
        private @Nullable Path reports;

        private Builder() {}

        /**
         * How many JVMs run tests at a time. Default: the number of processors.
         *
         * @param count at least 1
         * @return this builder
         * @throws IllegalArgumentException for less than one
         */
        public Builder workers(int count) {
            if (count < 1) {
                throw new IllegalArgumentException("there have to be workers, not " + count);
            }
            workers = count;
            return this;
        }

        /**
         * The class path of the tests, their own classes included.
         *
         * @param elements jars and folders in their order
         * @return this builder
         */
        public Builder classPath(List<Path> elements) {
            classPath.addAll(elements);
            return this;
        }

        /**
         * Where to look for tests.
         *
         * @param places jars or folders of compiled classes, which the class path holds too
         * @return this builder
         */
        public Builder tests(Path... places) {
            tests.addAll(Arrays.asList(places));
            return this;
        }

        /**
         * Options of the JVMs that run the tests.
         *
         * @param options for example {@code -Xmx1g} or {@code -Dlevel=high}, a word each
         * @return this builder
         */
        public Builder arguments(String... options) {
            arguments.addAll(Arrays.asList(options));
            return this;
        }

        /**
         * Who hears what happens.
         *
         * @param listener is told, after those named before
         * @return this builder
         */
        public Builder listener(RunListener listener) {
            listeners.add(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /**
         * What is written when the run is over: into the folder of {@link #reports}, or else {@code target/parallel}.
         *
         * @param report is written after those named before
         * @return this builder
         */
        public Builder report(RunReport report) {
            written.add(Objects.requireNonNull(report, "report"));
            return this;
        }

        /**
         * The JVM that runs the tests. Default: the one that runs this.
         *
         * @param executable its {@code java}, of Java 8 or newer
         * @return this builder
         */
        public Builder java(Path executable) {
            java = executable;
            return this;
        }

        /**
         * Where the times of the tests are remembered. Default: below {@code target/parallel} of the project.
         *
         * @param file made by the first run, and read by {@link ParallelExecutor#discover}
         * @return this builder
         */
        public Builder history(Path file) {
            history = file;
            return this;
        }

        /**
         * Where reports are written in Surefire's format. Default: nowhere.
         *
         * @param folder made where it is not there
         * @return this builder
         */
        public Builder reports(Path folder) {
            reports = folder;
            return this;
        }

        /**
         * Makes the executor.
         *
         * @return an executor that later changes of this builder do not touch
         * @throws IllegalStateException if it is not known where to look for tests
         */
        public ParallelExecutor build() {
            if (tests.isEmpty()) {
                throw new IllegalStateException("say where to look for tests: tests(folder)");
            }
            return new ParallelExecutor(this);
        }
    }
}
