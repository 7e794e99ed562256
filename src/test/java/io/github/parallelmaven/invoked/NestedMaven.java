package io.github.parallelmaven.invoked;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A Maven process that a verify script starts itself, to stop it, to kill it or to give it an odd environment. */
public final class NestedMaven implements AutoCloseable {

    private static final String WORKER = "io.github.parallelmaven.worker.WorkerMain";

    private final Process process;
    private final Path log;

    private NestedMaven(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts the Maven that runs the caller once more, in a process group of its own as a shell would, without access to
     * the network.
     *
     * @param project folder of the project
     * @param localRepository where the invoker put the plugin and all that the project needs
     * @param log file for what it prints
     * @param environment variables to set besides the present ones
     * @param arguments goals and options
     * @return the running process
     * @throws IOException if it cannot be started
     */
    public static NestedMaven start(
            File project, File localRepository, File log, Map<String, String> environment, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("setsid", "env", "--default-signal=INT", maven(), "-B", "-o"));
        // What was downloaded under the name of one repository is good enough under any other.
        command.add("-Daether.enhancedLocalRepository.trackingFilename=none");
        command.add("-Dmaven.repo.local=" + localRepository);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project)
                .redirectErrorStream(true)
                .redirectOutput(log);
        // As the invoker does; what the user set for the outer build, such as another log format, stays outside.
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
        builder.environment().remove("MAVEN_ARGS");
        builder.environment().putAll(environment);
        return new NestedMaven(builder.start(), log.toPath());
    }

    /**
     * Waits for something to come true.
     *
     * @param what names it
     * @param limit how long to wait at most
     * @param condition asked again and again
     * @return the time it took
     * @throws AssertionError if it does not come true in time
     * @throws InterruptedException if this thread is interrupted
     */
    public static Duration await(String what, Duration limit, BooleanSupplier condition) throws InterruptedException {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > limit.toNanos()) {
                throw new AssertionError("within " + limit + " it did not happen that " + what);
            }
            // Another process offers nothing to wait on; asking more often would take the processor from it.
            Thread.sleep(20);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /**
     * Waits for the end of the process.
     *
     * @param limit how long to wait at most
     * @return its exit code
     * @throws InterruptedException if this thread is interrupted
     */
    public int exitCode(Duration limit) throws InterruptedException {
        await("Maven ends", limit, () -> !process.isAlive());
        return process.exitValue();
    }

    /**
     * The worker JVMs of a project, whichever Maven started them.
     *
     * @param project folder of the project
     * @return processes, which may end at any time
     */
    public static List<ProcessHandle> workersOf(File project) {
        return ProcessHandle.allProcesses()
                .filter(one -> isWorker(one.info().commandLine().orElse(""), project))
                .toList();
    }

    private static boolean isWorker(String commandLine, File project) {
        return commandLine.contains(WORKER) && commandLine.contains(project.getPath() + File.separator);
    }

    /**
     * Tells whether a process still runs. One that is dead, and whose new parent has not yet taken notice, is alive for
     * the JDK; but it has no command line any more.
     *
     * @param worker a process
     * @return whether it can do anything
     */
    public static boolean runs(ProcessHandle worker) {
        return worker.isAlive() && worker.info().commandLine().isPresent();
    }

    /**
     * Presses Ctrl-C: interrupts Maven and all that it started.
     *
     * @throws IOException if the signal cannot be sent
     */
    public void interrupt() throws IOException {
        new ProcessBuilder("kill", "-INT", "--", "-" + process.pid())
                .inheritIO()
                .start();
    }

    /** Kills Maven alone, so that it can do nothing about it. */
    public void kill() {
        process.destroyForcibly();
    }

    /**
     * What it has printed by now.
     *
     * @return its console
     * @throws IOException if that cannot be read
     */
    public InvokedBuild build() throws IOException {
        return new InvokedBuild(Files.readString(log, StandardCharsets.UTF_8));
    }

    /** Leaves nothing behind, whatever happened. */
    @Override
    public void close() {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private static String maven() {
        return Path.of(System.getProperty("maven.home"), "bin", "mvn").toString();
    }
}
