package io.github.parallelmaven.fork;

import io.github.parallelmaven.event.Steps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Starts the JVMs of a run and knows all that are alive, so that none survives it. */
public final class ForkLauncher implements AutoCloseable {

    private final ForkSpec spec;
    private final Niceness niceness;
    private final WorkerSettings settings;
    private final ForkServer server = ForkServer.open();
    private final SharedClasses shared;
    private final Steps steps;
    private volatile boolean closed;

    /** Whether a JVM has started under the profile, so that whatever another one fails for is not its options. */
    private volatile boolean accepted;

    /** What a JVM said that started without the profile alone; empty as long as there is none. */
    private volatile String refusal = "";

    private final Set<Process> alive = ConcurrentHashMap.newKeySet();

    /**
     * Prepares to launch.
     *
     * @param spec what to launch
     * @param niceness which of the JVMs leave the processors to others
     * @param settings what each JVM is told
     * @param shared classes that each JVM shares with others
     * @param steps takes note of what the starts take
     * @throws UncheckedIOException if the scratch or working directory cannot be created
     */
    public ForkLauncher(ForkSpec spec, Niceness niceness, WorkerSettings settings, SharedClasses shared, Steps steps) {
        this.niceness = niceness;
        this.steps = steps;
        this.shared = shared;
        this.spec = spec;
        this.settings = settings;
        try {
            Files.createDirectories(spec.scratchDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts a JVM, waits until it has connected, and tells it what it is for. If the first one refuses to start under the
     * profile and starts without, so do all further ones.
     *
     * @param worker number of the worker, from 1
     * @param nativeText receives what the JVM writes to its real standard output and error
     * @return the fork, configured and able to take orders
     * @throws ForkStartException if the JVM ends or says nothing before it has connected
     */
    public Fork launch(int worker, Consumer<String> nativeText) throws ForkStartException {
        ForkSpec wanted = spec();
        try {
            Fork fork = connected(worker, wanted, nativeText);
            accepted |= wanted.profile() == spec.profile();
            return fork;
        } catch (ForkStartException e) {
            boolean mayBeTheProfile = wanted.profile() != JvmProfile.PLAIN && !accepted && e.exitCode() > 0;
            if (!mayBeTheProfile || e.endedBySignal() || closed) {
                throw e;
            }
            Fork fork = connected(worker, spec.under(JvmProfile.PLAIN), nativeText);
            refusal = String.valueOf(e.getMessage());
            return fork;
        }
    }

    /**
     * Why the JVMs of the run are not of the profile that was chosen for them.
     *
     * @return what the one said that did not start under it; empty where any did
     */
    public String refusal() {
        return accepted ? "" : refusal;
    }

    private ForkSpec spec() {
        return refusal().isEmpty() ? spec : spec.under(JvmProfile.PLAIN);
    }

    private Fork connected(int worker, ForkSpec wanted, Consumer<String> nativeText) throws ForkStartException {
        ForkStart start = start(worker, wanted, nativeText);
        String track = "start of worker " + worker;
        return steps.time(track, "connection", () -> {
            start.connect();
            return start.engage();
        });
    }

    /**
     * Starts a JVM and waits for nothing.
     *
     * @param worker number of the worker, from 1
     * @param nativeText receives what the JVM writes to its real standard output and error
     * @return the JVM, on its way
     * @throws ForkStartException if the operating system cannot start it, or the run is over
     */
    public ForkStart start(int worker, Consumer<String> nativeText) throws ForkStartException {
        return start(worker, spec(), nativeText);
    }

    private ForkStart start(int worker, ForkSpec wanted, Consumer<String> nativeText) throws ForkStartException {
        try {
            ForkServer.Invitation invitation = server.invite();
            Path linkFile = linkFile(worker, invitation);
            Path temporary = temporaryFolder(worker);
            String track = "start of worker " + worker;
            JvmCommand command = steps.time(track, "command line", () -> {
                Set<String> variables = spec.environmentIn(System.getenv()).keySet();
                return JvmCommand.of(wanted, worker, shared, linkFile, temporary)
                        .after(niceness.words(worker, variables));
            });
            Process process = steps.time(track, "start of the process", () -> process(worker, command.words()));
            alive.add(process);
            if (closed) {
                ProcessTree.kill(process);
                Files.deleteIfExists(linkFile);
                throw new ForkStartException("the run is over", -1);
            }
            var unused = process.onExit().thenAccept(alive::remove);
            NativeOutput output = new NativeOutput();
            output.read(process.getInputStream(), "parallel-stdout-" + worker, nativeText);
            output.read(process.getErrorStream(), "parallel-stderr-" + worker, nativeText);
            // A test that reads standard input finds its end, as under a build server.
            process.getOutputStream().close();
            ForkStart.Terms terms = new ForkStart.Terms(worker, spec, settings, command, linkFile, temporary);
            return new ForkStart(process, output, invitation, terms);
        } catch (IOException e) {
            throw new ForkStartException(String.valueOf(e.getMessage()), -1);
        }
    }

    /**
     * Asks every JVM that is still alive to end, and waits until all have or the time is over. None starts any more.
     *
     * @param grace how long to wait
     */
    public void terminate(Duration grace) {
        closed = true;
        long deadline = System.nanoTime() + grace.toNanos();
        List<Process> asked = List.copyOf(alive);
        asked.forEach(process -> process.toHandle().destroy());
        try {
            for (Process process : asked) {
                process.waitFor(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Kills every JVM that is still alive, with its children, and closes the door. */
    @Override
    public void close() {
        closed = true;
        server.close();
        alive.forEach(ProcessTree::kill);
    }

    private @Nullable Path temporaryFolder(int worker) throws IOException {
        return settings.looksThoroughly()
                ? Files.createDirectories(spec.scratchDirectory().resolve("tmp-" + worker))
                : null;
    }

    private Process process(int worker, List<String> command) throws IOException {
        Path directory = Path.of(JvmCommand.numbered(spec.workingDirectory().toString(), worker));
        Files.createDirectories(directory);
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeAll(spec.excludedEnvironment());
        spec.environment().forEach((name, value) -> environment.put(name, JvmCommand.numbered(value, worker)));
        environment.put("PARALLEL_WORKER", Integer.toString(worker));
        return builder.start();
    }

    /** The token travels in a file that only this user can read and that the worker deletes. */
    private Path linkFile(int worker, ForkServer.Invitation invitation) throws IOException {
        Path file = Files.createTempFile(spec.scratchDirectory(), "worker-" + worker + "-", ".link");
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return Files.writeString(
                file, invitation.port() + "\n" + invitation.token() + "\n" + invitation.address() + "\n");
    }
}
