package io.github.parallelmaven.faults;

import io.github.parallelmaven.faults.FaultProject.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A build that runs tests in a checkout in which another one begins to do so too. */
final class RivalBuild implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<Ended> end;

    private RivalBuild(Callable<Ended> build) {
        this.end = thread.submit(build);
    }

    /** Starts it and waits until its tests run. */
    static RivalBuild in(FaultProject project, Path copy, Duration limit, List<String> words)
            throws InterruptedException {
        RivalBuild rival = new RivalBuild(() -> project.maven(copy, "rival.log", limit, words));
        while (!Files.exists(copy.resolve("target/build-runs")) && !rival.end.isDone()) {
            // Whether a test runs in another process, no event tells.
            Thread.sleep(20);
        }
        return rival;
    }

    /** Waits for its end, and tells what was wrong with it. */
    Optional<String> complaint() throws IOException, InterruptedException {
        try {
            int exitCode = end.get().exitCode();
            return exitCode == 0 ? Optional.empty() : Optional.of("the first build ended with exit code " + exitCode);
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
