package io.github.parallelmaven.fidelity;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the Maven projects below {@code src/it/suites}, run as a user would: by a whole Maven process.
 *
 * @param name the folder's name
 * @param project the folder that holds the POM
 * @param target where the suite's build puts its files
 * @param arguments what every Maven process gets besides, such as another local repository
 */
public record SuiteBuild(String name, Path project, Path target, List<String> arguments) {

    /** GNU time: the only way to get the CPU time of a process tree without asking all the time. */
    private static final Path TIME = Path.of("/usr/bin/time");

    /**
     * Finds a suite by its name.
     *
     * @param name the folder's name below {@code src/it/suites}
     * @param arguments what every Maven process gets besides
     * @return the suite, with its files below {@code target/suites}
     * @throws IllegalArgumentException if there is no such suite
     */
    public static SuiteBuild named(String name, List<String> arguments) {
        Path root = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        Path project = root.resolve("src/it/suites").resolve(name);
        if (!Files.exists(project.resolve("pom.xml"))) {
            throw new IllegalArgumentException("No such suite: " + project);
        }
        return new SuiteBuild(name, project, root.resolve("target/suites").resolve(name), arguments);
    }

    /**
     * Runs Maven in this suite and waits for its end.
     *
     * @param label names the log file
     * @param more goals, phases and options
     * @return how it went
     * @throws UncheckedIOException if the process cannot be started
     * @throws InterruptedException if this thread is interrupted; the process is then ended
     */
    public MavenRun run(String label, String... more) throws InterruptedException {
        try {
            Path log = Files.createDirectories(target.resolve("logs")).resolve(label + ".log");
            Path times = target.resolve("logs").resolve(label + ".times");
            ProcessBuilder builder = new ProcessBuilder(command(times, more))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            long start = System.nanoTime();
            int exitCode = waitFor(builder.start());
            Duration wall = Duration.ofNanos(System.nanoTime() - start);
            return new MavenRun(exitCode, wall, cpu(times), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An empty place for the reports of one run.
     *
     * @param label names the folder
     * @return the folder, which does not exist
     */
    public Path emptyReports(String label) {
        return emptied(target.resolve(label + "-reports"));
    }

    /**
     * Deletes a directory of this build with all it holds.
     *
     * @param directory the directory, which need not exist
     * @return the same, which does not exist
     */
    public Path emptied(Path directory) {
        if (Files.exists(directory)) {
            try (Stream<Path> tree = Files.walk(directory)) {
                tree.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return directory;
    }

    private List<String> command(Path times, String... more) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(TIME)) {
            command.addAll(List.of(TIME.toString(), "-q", "-f", "%U %S", "-o", times.toString()));
        }
        command.addAll(List.of(maven(), "-B", "-f", project.toString(), "-Dsuite.target=" + target));
        command.addAll(arguments);
        command.addAll(List.of(more));
        return command;
    }

    /** The Maven that runs us, or the one on the path. */
    private static String maven() {
        String script = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
        String home = System.getProperty("maven.home");
        return home == null ? script : Path.of(home, "bin", script).toString();
    }

    private static int waitFor(Process process) throws InterruptedException {
        try {
            return process.waitFor();
        } finally {
            // Ends Maven when this thread was interrupted; its forks then see their parent gone.
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }

    private static Optional<Duration> cpu(Path times) throws IOException {
        if (!Files.exists(times)) {
            return Optional.empty();
        }
        double seconds = Arrays.stream(Files.readString(times).strip().split(" "))
                .mapToDouble(Double::parseDouble)
                .sum();
        return Optional.of(Duration.ofMillis(Math.round(seconds * 1000)));
    }
}
