package io.github.parallelmaven;

import io.github.parallelmaven.api.Shard;
import io.github.parallelmaven.fork.ForkSpec;
import io.github.parallelmaven.fork.JavaVersion;
import io.github.parallelmaven.fork.JvmProfile;
import io.github.parallelmaven.run.FailureOptions;
import io.github.parallelmaven.run.Granularity;
import io.github.parallelmaven.run.LeakWatch;
import io.github.parallelmaven.run.Recycling;
import io.github.parallelmaven.run.RunOptions;
import io.github.parallelmaven.run.RunOrder;
import io.github.parallelmaven.run.RunRequest;
import io.github.parallelmaven.run.Shutdown;
import io.github.parallelmaven.run.Supervision;
import io.github.parallelmaven.run.TimeLimits;
import io.github.parallelmaven.run.VerdictOptions;
import io.github.parallelmaven.selection.SelectionRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an executor knows, and how it becomes a run.
 *
 * @param workers how many JVMs at a time
 * @param classPath class path of the tests
 * @param tests jars and folders to look for tests in
 * @param arguments options of the JVMs
 * @param java executable; {@code null} for that of this JVM
 * @param history file of times; {@code null} for one below the project
 */
record ExecutorSettings(
        int workers,
        List<Path> classPath,
        List<Path> tests,
        List<String> arguments,
        @Nullable Path java,
        @Nullable Path history) {

    /** Key under which times are remembered; a file belongs to whoever names it. */
    private static final String MODULE = "java#default-test";

    /** A pattern that no class matches. */
    private static final String NOTHING = "%regex[(?!)]";

    private static final int EXIT_SECONDS = 30;

    /** A run of all tests by Surefire's usual patterns, to look at. */
    RunRequest request(Path root) {
        return request(SelectionRequest.defaults(), root, 1);
    }

    /** A run of the tests of these shards. */
    RunRequest request(List<Shard> shards, Path root, int count) {
        List<String> files = shards.stream()
                .flatMap(shard -> shard.tests().stream())
                .map(test -> test.name().replace('.', '/') + ".class")
                .toList();
        // An empty list would mean the usual patterns.
        List<String> includes = files.isEmpty() ? List.of(NOTHING) : files;
        return request(
                new SelectionRequest(includes, List.of(), "", List.of(), List.of(), List.of(), List.of()), root, count);
    }

    private RunRequest request(SelectionRequest selection, Path root, int count) {
        Path scratch = root.resolve("target/parallel");
        Path folder = tests.stream().filter(Files::isDirectory).findFirst().orElse(scratch.resolve("no-classes"));
        return new RunRequest(
                MODULE,
                folder,
                tests.stream().filter(place -> !place.equals(folder)).toList(),
                selection,
                fork(root, scratch),
                history == null ? scratch.resolve("history.gz") : history,
                null,
                options(count, scratch));
    }

    private ForkSpec fork(Path root, Path scratch) {
        Path own = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ForkSpec(
                java == null ? own : java,
                java == null ? Runtime.version().feature() : JavaVersion.ask(java),
                classPath,
                List.of(),
                arguments.stream().map(ExecutorSettings::quoted).collect(Collectors.joining(" ")),
                Map.of(),
                Set.of(),
                Map.of("basedir", root.toString()),
                root,
                scratch,
                true,
                null,
                null,
                JvmProfile.PLAIN,
                false);
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\"'\"'") + "'";
    }

    private static RunOptions options(int count, Path scratch) {
        return new RunOptions(
                Integer.toString(count),
                RunOptions.STRATEGY,
                Granularity.CLASS,
                Map.of(),
                List.of(),
                false,
                false,
                // Any order keeps a single worker from taking the classes as they lie in their folder.
                RunOrder.BALANCED,
                0,
                true,
                Recycling.NONE,
                EXIT_SECONDS,
                FailureOptions.NONE,
                VerdictOptions.NONE,
                new Supervision(TimeLimits.NONE, scratch.resolve("dumps")),
                Shutdown.EXIT,
                LeakWatch.SUMMARY);
    }
}
