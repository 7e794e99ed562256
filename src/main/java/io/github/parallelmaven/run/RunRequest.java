package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.ForkSpec;
import io.github.parallelmaven.model.RanUnit;
import io.github.parallelmaven.selection.SelectionRequest;
import io.github.parallelmaven.shard.ShardRequest;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run, completely described: what the Mojo makes of a Maven project, and what the Java API makes of its builder.
 *
 * @param module key under which durations are remembered, for example {@code org.example:app#default-test}
 * @param testClassesDirectory root of the compiled tests; it need not exist
 * @param scannedArchives jars or directories which are searched for test classes too
 * @param selection which of the classes to run
 * @param fork how to launch a worker's JVM
 * @param historyFile file in which durations are remembered
 * @param shard which part of it to run; {@code null} for all
 * @param options everything else
 */
public record RunRequest(
        String module,
        Path testClassesDirectory,
        List<Path> scannedArchives,
        SelectionRequest selection,
        ForkSpec fork,
        Path historyFile,
        @Nullable ShardRequest shard,
        RunOptions options) {

    /** Copies the list. */
    public RunRequest {
        scannedArchives = List.copyOf(scannedArchives);
    }

    /**
     * The same for other tests.
     *
     * @param others which
     * @return a copy
     */
    public RunRequest selecting(SelectionRequest others) {
        return new RunRequest(module, testClassesDirectory, scannedArchives, others, fork, historyFile, shard, options);
    }

    /**
     * The same for what an earlier JVM ran.
     *
     * @param units what it ran
     * @return a copy
     */
    public RunRequest replaying(List<RanUnit> units) {
        return new RunRequest(
                module,
                testClassesDirectory,
                scannedArchives,
                selection,
                fork,
                historyFile,
                shard,
                options.replaying(units));
    }
}
