package io.github.parallelmaven.docs;

import io.github.parallelmaven.ParallelExecutor;
import io.github.parallelmaven.api.Progress;
import io.github.parallelmaven.api.RunResult;
import io.github.parallelmaven.api.Shard;
import io.github.parallelmaven.api.ShardingStrategy;
import io.github.parallelmaven.api.Shards;
import io.github.parallelmaven.api.TestCase;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs the tests of a jar: its arguments are the jar and the class path of the tests. */
public final class RunTestJar {

    public static void main(String[] arguments) {
        List<Path> classPath =
                Stream.of(arguments[1].split(File.pathSeparator)).map(Path::of).toList();

        ParallelExecutor executor = ParallelExecutor.builder()
                .workers(2)
                .arguments("-Xmx512m", "-Duser.language=en")
                .tests(Path.of(arguments[0]))
                .classPath(classPath)
                .build();

        List<TestCase> tests = executor.discover().stream()
                .filter(test -> !test.name().contains(".perf."))
                .toList();
        List<Shard> shards = Shards.create(tests, 4, ShardingStrategy.BALANCED);
        RunResult result = executor.execute(shards, Path.of(""), RunTestJar::show);

        System.out.println(result.summary());
        System.exit(result.isGreen() ? 0 : 1);
    }

    private static void show(Progress progress) {
        System.out.printf("%d of %d classes%n", progress.classesDone(), progress.classes());
    }
}
