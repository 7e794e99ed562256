package io.github.parallelmaven.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at the JVM of the Maven process that this one started, again and again until it ends: its own processor time,
 * without that of its children, and the most memory that it had. What happens between the last look and the end of the
 * process is not seen. Needs Linux.
 */
final class MavenWatch implements AutoCloseable {

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    /** What no JVM of a worker has on its command line. */
    private static final String MAVEN = "org.codehaus.plexus.classworlds.launcher.Launcher";

    private static final int LOOK_MILLIS = 20;

    private final Thread thread = new Thread(this::watch, "maven-watch");
    private volatile Duration cpu = Duration.ZERO;
    private volatile long kilobytes;
    private volatile boolean over;

    /** Begins to look; the process may start later. */
    MavenWatch() {
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            Optional<ProcessHandle> maven = Optional.empty();
            while (!over) {
                // A process that this JVM forks is a copy of it, until it becomes another program.
                maven = maven.filter(MavenWatch::isMaven).or(MavenWatch::find);
                maven.ifPresent(this::look);
                // The system tells of memory only when it is asked.
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<ProcessHandle> find() {
        return ProcessHandle.current().descendants().filter(MavenWatch::isMaven).findFirst();
    }

    private static boolean isMaven(ProcessHandle process) {
        return process.info().commandLine().filter(line -> line.contains(MAVEN)).isPresent();
    }

    private void look(ProcessHandle maven) {
        maven.info().totalCpuDuration().ifPresent(this::spent);
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc", Long.toString(maven.pid()), "status")));
            if (peak.find()) {
                kilobytes = Long.parseLong(peak.group(1));
            }
        } catch (IOException e) {
            // It ended between two looks.
            return;
        }
    }

    private void spent(Duration now) {
        cpu = now.compareTo(cpu) > 0 ? now : cpu;
    }

    /** Processor time of Maven's own JVM. */
    Duration cpu() {
        return cpu;
    }

    long peakMegabytes() {
        return kilobytes >> 10;
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        thread.join();
    }
}
