package io.github.parallelmaven.faults;

import static java.util.Locale.ROOT;

import io.github.parallelmaven.faults.FaultProject.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs a test that prints a gigabyte while Maven has 256 MB of heap, with us and, where a version is named, with the real
 * Surefire, and measures what memory Maven's JVM took. Fails where with us the build fails or text is lost.
 *
 * <p>System properties: {@code gigabyte.surefire} (versions by comma), {@code gigabyte.page} (where the table is written;
 * nowhere where it is empty), {@code fidelity.maven} (more arguments for each Maven process, by comma). Linux tells the
 * resident memory; elsewhere the column stays empty.
 */
public final class GigabyteRun {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private static final long PRINTED = 1023L << 20;

    private static final Pattern PAUSE = Pattern.compile(" (\\d+)M->(\\d+)M\\(");

    private final FaultProject project;

    private GigabyteRun(FaultProject project) {
        this.project = project;
    }

    /**
     * Runs it.
     *
     * @param args none
     * @throws Exception if something cannot be started
     * @throws IllegalStateException if the build fails with us, or something of the text is missing
     */
    public static void main(String[] args) throws Exception {
        GigabyteRun run = new GigabyteRun(FaultProject.compiled(list(System.getProperty("fidelity.maven", ""))));
        List<String> lines = new ArrayList<>(List.of(
                "| With | Build | Time | Heap of Maven at most, before and after a collection | Resident memory of Maven at most |"
                        + " Characters of the test in its report |",
                "| --- | --- | --- | --- | --- | --- |"));
        boolean good = run.measure("here", List.of("parallel:run", "-Dworkers=1"), lines);
        for (String version : list(System.getProperty("gigabyte.surefire", ""))) {
            run.measure("Surefire " + version, List.of("surefire:test", "-Dsurefire.version=" + version), lines);
        }
        String page = System.getProperty("gigabyte.page", "");
        if (!page.isEmpty()) {
            new ReliabilityPage(Path.of(page)).write("gigabyte", String.join("\n", lines));
        }
        if (!good) {
            throw new IllegalStateException("the gigabyte is not printed as it has to be");
        }
    }

    private boolean measure(String name, List<String> tool, List<String> lines)
            throws IOException, InterruptedException {
        Path copy = project.copy("gigabyte/" + name.replace(' ', '-'));
        Path log = copy.resolve("gc.log");
        Resident resident = new Resident();
        List<String> words = new ArrayList<>(tool);
        words.add("-Dtest=GigabyteTest");
        Ended ended = project.maven(copy, "console.log", LIMIT, words, "-Xlog:gc:file=" + log, resident);
        Path report = copy.resolve("target/surefire-reports/TEST-faults.GigabyteTest.xml");
        long kept = Files.exists(report) ? printed(report) : 0;
        String build = ended.exitCode() == 0 ? "passes" : ended.exitCode() == Ended.NEVER ? "does not end" : "fails";
        lines.add(String.format(
                ROOT,
                "| %s | %s | %.0f s | %s | %d MB | %,d |",
                name,
                build,
                ended.took().toMillis() / 1000.0,
                heap(log),
                resident.peakMegabytes(),
                kept));
        System.out.println(lines.get(lines.size() - 1));
        // Two gigabytes that nobody needs any more.
        FaultProject.delete(copy.resolve("target"));
        if (Files.size(ended.console()) > PRINTED / 2) {
            Files.delete(ended.console());
        }
        return ended.exitCode() == 0 && kept == PRINTED;
    }

    /** The most that was used before and after a pause, of all pauses. */
    private static String heap(Path log) throws IOException {
        int before = 0;
        int after = 0;
        for (String line : Files.readAllLines(log)) {
            Matcher pause = PAUSE.matcher(line);
            if (pause.find()) {
                before = Math.max(before, Integer.parseInt(pause.group(1)));
                after = Math.max(after, Integer.parseInt(pause.group(2)));
            }
        }
        return before + " MB, " + after + " MB";
    }

    /** Read line by line, since parsers keep all characters between two tags. */
    private static long printed(Path report) throws IOException {
        String wanted = "x".repeat(1023);
        try (Stream<String> lines = Files.lines(report)) {
            return lines.filter(line -> line.contains(wanted)).count() * wanted.length();
        }
    }

    private static List<String> list(String parts) {
        return Arrays.stream(parts.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Asks again and again what the most was that a process had in memory. */
    private static final class Resident implements FaultProject.Observer {
        private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

        private volatile long kilobytes;

        @Override
        public void see(ProcessHandle maven) {
            Path status = Path.of("/proc", Long.toString(maven.pid()), "status");
            try {
                while (maven.isAlive() && Files.exists(status)) {
                    Matcher peak = PEAK.matcher(Files.readString(status));
                    kilobytes = peak.find() ? Long.parseLong(peak.group(1)) : kilobytes;
                    // The system tells of memory only when it is asked.
                    Thread.sleep(100);
                }
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            } catch (IOException gone) {
                // It ended between two looks.
                return;
            }
        }

        long peakMegabytes() {
            return kilobytes >> 10;
        }
    }
}
