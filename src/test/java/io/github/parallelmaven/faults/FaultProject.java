package io.github.parallelmaven.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The project of the faults. It is compiled once; each run gets a copy of what was compiled, so that faults which delete
 * it harm nobody, and two can be run at once.
 *
 * @param work folder for all copies
 * @param arguments what every Maven process gets besides, such as another local repository
 */
record FaultProject(Path work, List<String> arguments) {

    /** The project below {@code src/it/suites}, compiled. */
    static FaultProject compiled(List<String> arguments) throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        FaultProject project = new FaultProject(root.resolve("target/suites/faults"), arguments);
        Path compiled = project.work.resolve("compiled");
        delete(compiled);
        copy(root.resolve("src/it/suites/faults"), compiled);
        Ended ended = project.maven(compiled, Duration.ofMinutes(10), List.of("test-compile"));
        if (ended.exitCode() != 0) {
            throw new IllegalStateException("The faults cannot be compiled, see " + compiled.resolve("console.log"));
        }
        return project;
    }

    /** A fresh copy for one run. */
    Path copy(String name) throws IOException {
        Path copy = work.resolve(name);
        delete(copy);
        copy(work.resolve("compiled/target/test-classes"), copy.resolve("target/test-classes"));
        Files.copy(work.resolve("compiled/pom.xml"), copy.resolve("pom.xml"), StandardCopyOption.REPLACE_EXISTING);
        return copy;
    }

    /**
     * Runs Maven in a copy, in a process group of its own, and kills the group when the time is over.
     *
     * @param copy its folder; what is printed goes to its {@code console.log}
     * @param limit how long it may take
     * @param more goals and options
     * @return how it ended
     */
    Ended maven(Path copy, Duration limit, List<String> more) throws IOException, InterruptedException {
        return maven(copy, "console.log", limit, more);
    }

    Ended maven(Path copy, String log, Duration limit, List<String> more) throws IOException, InterruptedException {
        return maven(copy, log, limit, more, "", process -> {});
    }

    /**
     * The same with more options for Maven's JVM.
     *
     * @param observer sees to the process on a thread of its own, which is interrupted when that has ended
     */
    Ended maven(Path copy, String log, Duration limit, List<String> more, String options, Observer observer)
            throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(copy.resolve("tmp"));
        List<String> command = new ArrayList<>(
                List.of("setsid", maven(), "-B", "-f", copy.resolve("pom.xml").toString()));
        command.addAll(arguments);
        more.forEach(word -> command.add(word.replace("PROJECT", copy.toString())));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(copy.resolve(log).toFile());
        builder.environment().remove("MAVEN_ARGS");
        builder.environment()
                .put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -Xmx256m -Djava.io.tmpdir=" + temporary + " " + options);
        long start = System.nanoTime();
        Process process = builder.start();
        Thread watching = new Thread(() -> observer.see(process.toHandle()), "observer");
        watching.start();
        try {
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return new Ended(ended ? process.exitValue() : Ended.NEVER, took, copy.resolve(log));
        } finally {
            killGroup(process);
            watching.interrupt();
            watching.join();
        }
    }

    /** Sees to a running Maven. */
    interface Observer {

        /** Returns when the thread is interrupted, or before. */
        void see(ProcessHandle maven);
    }

    /** All that has the folder of a copy on its command line. */
    static List<ProcessHandle> processesOf(Path copy) {
        return ProcessHandle.allProcesses()
                .filter(one -> one.info().commandLine().orElse("").contains(copy + File.separator))
                .toList();
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                tree.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path file :
                    tree.filter(one -> !one.startsWith(from.resolve("target"))).toList()) {
                Path copy = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void killGroup(Process process) throws IOException, InterruptedException {
        if (process.isAlive()) {
            List<ProcessHandle> all = process.descendants().toList();
            new ProcessBuilder("kill", "-9", "--", "-" + process.pid()).start().waitFor();
            all.forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private static String maven() {
        String home = System.getProperty("maven.home");
        return home == null ? "mvn" : Path.of(home, "bin", "mvn").toString();
    }

    /**
     * How a Maven process ended.
     *
     * @param exitCode its exit code, {@link #NEVER} where it had to be killed
     * @param took how long it ran
     * @param console what it printed
     */
    record Ended(int exitCode, Duration took, Path console) {

        static final int NEVER = Integer.MIN_VALUE;
    }
}
