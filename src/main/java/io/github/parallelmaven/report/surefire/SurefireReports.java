package io.github.parallelmaven.report.surefire;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.RunListener;
import io.github.parallelmaven.event.Steps;
import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.Leak;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.report.WholeFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Writes Surefire's report files of a run while it goes on: those of each unit when the unit ends, on a thread of their
 * own, so that no worker waits for a disk. A file that cannot be written does not keep the others from being written;
 * {@link #faults()} tells of it.
 */
public final class SurefireReports implements RunListener, AutoCloseable {

    private static final boolean WINDOWS = File.separatorChar == '\\';

    private final SurefireReportOptions options;
    private final Steps steps;
    private final SurefireXml xml;
    private final SurefireText text;
    private final Map<Path, String> faults = new ConcurrentSkipListMap<>();
    private final Set<Path> files = ConcurrentHashMap.newKeySet();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(SurefireReports::daemon);

    /** By class and by the unit that ran it. Touched by the writing thread alone. */
    private final Map<String, Map<String, SuiteReport>> reports = new HashMap<>();

    /** Whether only what is missing is written. Touched by the writing thread alone. */
    private boolean restoring;

    /**
     * Reports of one run.
     *
     * @param options which files are written and what they show
     */
    public SurefireReports(SurefireReportOptions options) {
        this(options, Steps.untimed());
    }

    /**
     * Reports of one run.
     *
     * @param options which files are written and what they show
     * @param steps takes note of when each is written
     */
    public SurefireReports(SurefireReportOptions options, Steps steps) {
        this.steps = steps;
        this.options = options;
        this.xml = new SurefireXml(options);
        this.text = new SurefireText(options.trimStackTrace(), options.style());
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "parallel-reports");
        thread.setDaemon(true);
        return thread;
    }

    /** Takes note of units that ended or were repeated in part; the other events hold nothing that a file of Surefire's shows. */
    @Override
    public void on(RunEvent event) {
        if (event instanceof RunEvent.UnitFinished finished) {
            enqueue(finished.result());
        } else if (event instanceof RunEvent.UnitRepeated repeated) {
            enqueue(repeated.result());
        }
    }

    private void enqueue(UnitResult unit) {
        unit.classes()
                .forEach(result -> enqueue(unit.unit().id(), options.leaks() ? result.plus(named(unit)) : result));
    }

    private static Map<String, String> named(UnitResult unit) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Leak leak : unit.leaks()) {
            names.put("parallel.leak." + (names.size() + 1), leak.words());
        }
        return names;
    }

    private void enqueue(String unit, ClassResult result) {
        try {
            writer.execute(() -> steps.time("reports", "report of a class", () -> {
                publish(unit, result);
                return true;
            }));
        } catch (RejectedExecutionException e) {
            Path file = options.directory().resolve(name("TEST-", result.name(), ".xml"));
            faults.put(file, "The report " + file + " came after the reports had been closed.");
        }
    }

    private void publish(String unit, ClassResult result) {
        Path directory = options.directoryOf(result.worker());
        Map<String, SuiteReport> parts =
                reports.computeIfAbsent(directory + " " + result.name(), name -> new LinkedHashMap<>());
        parts.put(unit, SuiteReport.of(result));
        publish(directory, parts.values());
    }

    private void publish(Path directory, Collection<SuiteReport> parts) {
        SuiteReport suite = parts.stream().reduce(SuiteReport::plus).orElseThrow();
        ReportStyle style = options.style();
        if (!options.disableXmlReport()) {
            Path file = directory.resolve(name("TEST-", suite, Phrase.XML_FILE, ".xml"));
            put(file, StandardCharsets.UTF_8, target -> xml.write(suite, target));
        }
        if (options.useFile()) {
            Path file = directory.resolve(name("", suite, Phrase.TEXT_FILE, ".txt"));
            put(file, style.textEncoding(), target -> text.write(suite, target));
        }
        if (options.redirectTestOutputToFile()) {
            Path file = directory.resolve(name("", suite, Phrase.OUTPUT_FILE, "-output.txt"));
            put(file, style.outputEncoding(), target -> SurefireText.writeOutput(suite, target));
        }
    }

    private String name(String start, SuiteReport suite, Phrase place, String end) {
        return name(start, options.style().shown(place, suite.phrase(), suite.name()), end);
    }

    private String name(String start, String className, String end) {
        return ReportName.of(start, className, options.reportNameSuffix(), end, WINDOWS);
    }

    /**
     * Tests clean up more than is theirs: what they deleted of the reports is written once more, and so is what could not be
     * written, perhaps because they deleted its directory just then.
     */
    private void restore() {
        restoring = true;
        if (!faults.isEmpty() || files.stream().anyMatch(file -> !Files.exists(file))) {
            reports.values().forEach(parts -> {
                int worker = parts.values().stream()
                        .reduce(SuiteReport::plus)
                        .orElseThrow()
                        .worker();
                publish(options.directoryOf(worker), parts.values());
            });
        }
    }

    private void put(Path file, Charset encoding, WholeFile.Content content) {
        if (restoring && files.contains(file) && Files.exists(file)) {
            return;
        }
        try {
            WholeFile.put(file, encoding, content);
            faults.remove(file);
            files.add(file);
        } catch (IOException | RuntimeException e) {
            // Whatever went wrong with one file, this thread still has the others to write.
            faults.put(file, WriteFault.sentence(file, e));
        }
    }

    /** Waits until all files are written. May be called twice. */
    @Override
    public void close() {
        if (!writer.isShutdown()) {
            writer.execute(this::restore);
        }
        writer.shutdown();
        try {
            writer.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            writer.shutdownNow();
            Path files = options.directory();
            faults.put(files, "Reports are missing from " + files + ": writing them was interrupted.");
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What was written; complete after {@link #close()}.
     *
     * @return the files, in the order of their names
     */
    public List<Path> files() {
        return files.stream().sorted().toList();
    }

    /**
     * What could not be written; complete after {@link #close()}.
     *
     * @return a sentence for each file, naming it and the reason, in the order of the names
     */
    public List<String> faults() {
        return List.copyOf(faults.values());
    }
}
