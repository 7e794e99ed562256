package io.github.parallelmaven.mojo;

import io.github.parallelmaven.BuiltIns;
import io.github.parallelmaven.model.FailedTests;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.report.json.FailedTestsFile;
import io.github.parallelmaven.run.RunRequest;
import io.github.parallelmaven.selection.SelectionRequest;
import io.github.parallelmaven.selection.TestFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/** What failed in earlier runs of a module, and the wish to run that alone. */
final class LastFailures {

    /** So many tests are named in a message. */
    private static final int NAMED = 20;

    private final RunRequest request;
    private final Path file;
    private final Optional<FailedTests> known;
    private final Log log;

    private LastFailures(RunRequest request, Path file, Optional<FailedTests> known, Log log) {
        this.request = request;
        this.file = file;
        this.known = known;
        this.log = log;
    }

    /**
     * Reads what is known: what we wrote, or else the reports of Surefire. Where all tests run nobody asks for it.
     *
     * @param request all tests of the module
     * @param reports directory of reports
     * @param wanted whether it decides what runs, so that reports are worth reading
     * @param log told what cannot be read
     */
    static LastFailures of(RunRequest request, Path reports, boolean wanted, Log log) {
        Path file = request.fork().scratchDirectory().resolve(FailedTestsFile.name(request.module()));
        if (!wanted && isWhole(request)) {
            return new LastFailures(request, file, Optional.empty(), log);
        }
        try {
            if (Files.exists(file)) {
                return new LastFailures(request, file, Optional.of(FailedTestsFile.read(file)), log);
            }
            Optional<FailedTests> reported = wanted ? BuiltIns.failedBefore(reports, log::warn) : Optional.empty();
            return new LastFailures(request, file, reported, log);
        } catch (IOException e) {
            log.warn("What failed in the last run is not known: " + file + " cannot be read, " + e.getMessage());
            return new LastFailures(request, file, Optional.empty(), log);
        }
    }

    /**
     * Reads the parameter.
     *
     * @param only {@code all} or {@code failed}
     * @return whether it is the latter
     * @throws io.github.parallelmaven.problem.ParallelException if it is neither
     */
    static boolean isWanted(String only) {
        if (!Set.of("all", "failed").contains(only.strip())) {
            throw Problem.BAD_PARAMETER.with("parallel.only", only, "all or failed");
        }
        return only.strip().equals("failed");
    }

    /** The request for what failed; the whole of it where nothing did, since an empty run would prove nothing. */
    RunRequest alone() {
        if (request.shard() != null || !request.options().verdicts().replay().isEmpty()) {
            throw Problem.BAD_PARAMETER.with("parallel.only", "failed", "all with parallel.shard and parallel.replay");
        }
        FailedTests wanted = wanted();
        if (wanted.isEmpty()) {
            log.info(reason() + ", so that all tests run.");
            return request;
        }
        log.info("Only what failed in the last run: "
                + named(List.copyOf(wanted.classes().keySet())));
        return request.selecting(request.selection().only(wanted));
    }

    private String reason() {
        String test = request.selection().test();
        if (known.isEmpty()) {
            return "What failed in the last run is not known";
        }
        return known.get().isEmpty()
                ? "Nothing failed in the last run"
                : "Nothing of what failed in the last run is left" + (test.isEmpty() ? "" : " in -Dtest=" + test);
    }

    /** What failed, is still there, and is asked for. */
    private FailedTests wanted() {
        TestFilter filter = TestFilter.of(request.selection());
        return known.orElse(FailedTests.NONE)
                .where(name -> isThereOrMissed(name) && filter.selectsClass(classFile(name)), filter::selectsMethod);
    }

    private boolean isThereOrMissed(String name) {
        if (!isThere(name)) {
            log.warn(name + ", which failed in the last run, is not there any more");
            return false;
        }
        return true;
    }

    private boolean isThere(String name) {
        return !request.scannedArchives().isEmpty()
                || Files.exists(request.testClassesDirectory().resolve(classFile(name)));
    }

    private static String classFile(String name) {
        return name.replace('.', '/') + ".class";
    }

    /**
     * Takes note of what failed now.
     *
     * @param ran what was run
     * @param result what came of it
     * @return the result, with a fault where the note cannot be written
     */
    RunResult keep(RunRequest ran, RunResult result) {
        if (!ran.options().verdicts().replay().isEmpty()) {
            return result;
        }
        SelectionRequest asked = request.selection();
        boolean whole = !TestFilter.of(asked).filtersMethods();
        FailedTests now = isWhole(ran)
                ? FailedTests.of(result)
                : known.orElse(FailedTests.NONE)
                        .where(this::isThere, (name, method) -> true)
                        .after(result, whole);
        try {
            FailedTestsFile.write(now, request.module(), file);
            return result;
        } catch (IOException e) {
            return result.plusFaults(
                    List.of("What failed is not kept for the next run: cannot write " + file + " (" + e + ")."));
        }
    }

    private static boolean isWhole(RunRequest request) {
        return request.selection().isUsual() && request.shard() == null;
    }

    /** Refuses a run that came to its end and has not run what it should. */
    static void refuseMissing(RunRequest ran, RunResult result) {
        FailedTests wanted = ran.selection().failed();
        if (wanted == null || !result.stopped().isEmpty() || !result.skipped().isEmpty()) {
            return;
        }
        List<String> missing = wanted.notIn(result);
        if (!missing.isEmpty()) {
            throw Problem.FAILED_TESTS_NOT_RUN.with(named(missing));
        }
    }

    private static String named(List<String> names) {
        return names.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (names.size() <= NAMED ? "" : " and " + (names.size() - NAMED) + " more");
    }
}
