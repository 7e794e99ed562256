package io.github.parallelmaven.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a build that is over has left behind and should not have. */
final class Leftovers {

    /** What JVMs and Maven itself leave in a folder for temporary files. */
    private static final Pattern FOREIGN = Pattern.compile("hsperfdata_.*|jansi.*|libjansi.*|jline.*|libjline.*");

    private static final Pattern OURS = Pattern.compile(".*\\.(link|part)|spool|.*\\.lock");

    private static final Duration GRACE = Duration.ofSeconds(3);

    private Leftovers() {}

    /** Processes and files, a sentence each. */
    static List<String> of(Path project) throws IOException, InterruptedException {
        List<String> left = new ArrayList<>();
        long end = System.nanoTime() + GRACE.toNanos();
        List<ProcessHandle> alive = FaultProject.processesOf(project);
        while (!alive.isEmpty() && System.nanoTime() < end) {
            // Processes of other parents offer nothing to wait on.
            Thread.sleep(50);
            alive = FaultProject.processesOf(project);
        }
        for (ProcessHandle process : alive) {
            left.add("a process was left: " + process.info().commandLine().orElse("?"));
            process.destroyForcibly();
        }
        files(project.resolve("tmp"), left, name -> !FOREIGN.matcher(name).matches());
        files(
                project.resolve("target/parallel"),
                left,
                name -> OURS.matcher(name).matches());
        files(
                project.resolve("target/surefire-reports"),
                left,
                name -> OURS.matcher(name).matches());
        return left;
    }

    private static void files(Path folder, List<String> left, java.util.function.Predicate<String> wrong)
            throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(wrong)
                        .forEach(name -> left.add("a file was left: " + folder.getFileName() + "/" + name));
            }
        }
    }
}
