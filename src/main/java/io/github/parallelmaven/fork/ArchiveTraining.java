package io.github.parallelmaven.fork;

import io.github.parallelmaven.archive.ArchiveFolder;
import io.github.parallelmaven.archive.ArchiveUse;
import io.github.parallelmaven.archive.ClassArchive;
import io.github.parallelmaven.archive.Finding;
import io.github.parallelmaven.event.Steps;
import io.github.parallelmaven.worker.Training;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Has an archive made where there is none, beside the tests and nicer than these: a worker's JVM like any other,
 * which sees the test framework and nothing of the project, leaves its classes behind. Whatever goes wrong, later runs
 * have no archive either, and that is all.
 */
public final class ArchiveTraining implements AutoCloseable {

    /** How long a run waits for it at its end: once for each JVM and version of a framework, or once a day. */
    private static final long WAIT_MILLIS = 10_000;

    private static final long STEP_MILLIS = 50;

    private static final long EXIT_MILLIS = 20_000;

    private static final long END_MILLIS = 300;

    private final ForkSpec spec;
    private final boolean worth;
    private final Thread thread = new Thread(this::prepare, "parallel-archive");
    private volatile @Nullable ForkLauncher launcher;
    private volatile boolean closed;
    private volatile BooleanSupplier cutShort = () -> true;
    private volatile boolean made;
    private volatile @Nullable ClassArchive claimed;

    /**
     * Does nothing yet.
     *
     * @param spec what the JVMs of the run are
     * @param worth whether there will be runs that an archive is made for; if not, it is only found out which one the next
     *     run may use or make
     */
    public ArchiveTraining(ForkSpec spec, boolean worth) {
        this.spec = spec;
        this.worth = worth;
        thread.setDaemon(true);
    }

    /** Begins, once. */
    public void begin() {
        thread.start();
    }

    /**
     * Waits a moment until the archive is made, if that was begun.
     *
     * @param hurry whether the run was cut short, so that nothing shall be waited for any more
     * @return a sentence about what came of it; empty where there is nothing to be said
     */
    public String await(BooleanSupplier hurry) {
        await(WAIT_MILLIS, hurry);
        return made ? "From the next run on JVMs start sooner: they share the classes of the test framework" : "";
    }

    void await(long millis, BooleanSupplier hurry) {
        long end = System.nanoTime() + millis * 1_000_000;
        cutShort = hurry;
        try {
            while (thread.isAlive() && !hurry.getAsBoolean() && System.nanoTime() < end) {
                thread.join(STEP_MILLIS);
            }
        } catch (InterruptedException e) {
            cutShort = () -> true;
            Thread.currentThread().interrupt();
        }
    }

    /** Gives up an archive that is still being made. */
    @Override
    public void close() {
        closed = true;
        ForkLauncher running = launcher;
        if (running != null) {
            running.close();
        }
        try {
            thread.join(END_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            giveBack();
        }
    }

    /**
     * Whoever cut the run short, which may have ended the JVM at work too, did not do so for this. Asked as late as can
     * be, since that JVM may hear of a Ctrl-C before the run does.
     */
    private void giveBack() {
        Path folder = spec.archives();
        ClassArchive archive = claimed;
        if (made || folder == null || archive == null || !cutShort.getAsBoolean()) {
            return;
        }
        try {
            new ArchiveFolder(folder).release(archive);
        } catch (IOException unwritable) {
            return;
        }
    }

    private void prepare() {
        Path folder = spec.archives();
        Optional<ArchiveUse> use = SharedClasses.use(spec);
        if (folder == null || use.isEmpty()) {
            return;
        }
        try {
            ArchiveFolder archives = new ArchiveFolder(folder);
            Finding found = archives.find(use.get());
            Finding planned = found.state() == Finding.State.UNKNOWN ? archives.plan(use.get()) : found;
            if (worth && planned.state() == Finding.State.LACKING && !closed && archives.claim(planned.archive())) {
                claimed = planned.archive();
                make(archives, use.get(), planned.archive());
            }
        } catch (IOException | UncheckedIOException | ForkStartException unable) {
            return;
        }
    }

    private void make(ArchiveFolder archives, ArchiveUse use, ClassArchive archive)
            throws IOException, ForkStartException {
        Path draft = archives.draft();
        try (ForkLauncher maker = new ForkLauncher(
                stranger(spec, archive),
                Niceness.of(worker -> true),
                unconcerned(),
                SharedClasses.making(spec, archive, draft, use.workerJar()),
                Steps.untimed())) {
            launcher = maker;
            if (closed) {
                return;
            }
            boolean ended = run(maker);
            if (ended && !closed && Files.isRegularFile(draft)) {
                archives.keep(draft, archive);
                made = true;
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Whether the JVM came to the end of its work and of itself. */
    private static boolean run(ForkLauncher maker) throws IOException, ForkStartException {
        try (Fork fork = maker.launch(1, text -> {})) {
            String name = Training.class.getName();
            fork.run(List.of(
                    new Order(name, name, List.of(name), false, List.of(), Set.of(), Set.of(), Map.of(), null)));
            fork.finish();
            fork.hearOut();
            ExitReason reason = fork.awaitExit(EXIT_MILLIS);
            return reason.orderly() && reason.code() == 0;
        }
    }

    /** A JVM that sees nothing of the project. */
    private static ForkSpec stranger(ForkSpec spec, ClassArchive archive) {
        return new ForkSpec(
                spec.java(),
                spec.javaMajor(),
                archive.front(),
                List.of(),
                "",
                spec.environment(),
                spec.excludedEnvironment(),
                Map.of(),
                spec.scratchDirectory(),
                spec.scratchDirectory(),
                false,
                null,
                null,
                JvmProfile.PLAIN,
                false);
    }

    static WorkerSettings unconcerned() {
        return new WorkerSettings(
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                false,
                false,
                EXIT_MILLIS,
                true,
                false,
                0,
                false,
                false,
                0);
    }
}
