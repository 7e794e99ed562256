package io.github.parallelmaven.run;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A unit that has started and not yet ended. It outlives the JVM that runs it. */
final class UnitInHand {

    final TestUnit unit;
    final Instant started;
    /** Keys of all tests that some JVM has begun or answered for; a further JVM must leave them out. */
    final Set<String> keys = new LinkedHashSet<>();

    private final Path spool;
    private final Map<String, List<Attempt>> attempts = new LinkedHashMap<>();
    private final Map<String, Duration> durations = new LinkedHashMap<>();
    private final Map<String, String> displayNames = new HashMap<>();
    private SpooledText pendingOut;
    private SpooledText pendingErr;
    private int crashes;

    UnitInHand(TestUnit unit, Instant started, Path spool) {
        this.unit = unit;
        this.started = started;
        this.spool = spool;
        this.pendingOut = new SpooledText(spool);
        this.pendingErr = new SpooledText(spool);
    }

    void add(Attempt attempt) {
        attempts.computeIfAbsent(attempt.test().suite(), s -> new ArrayList<>()).add(attempt);
    }

    /** What a class printed after its last test belongs to no test, and Surefire's reports have no place for it. */
    void classFinished(String suite, @Nullable String display, @Nullable Duration duration) {
        if (display != null) {
            displayNames.put(suite, display);
        }
        takePending(false);
        takePending(true);
        if (duration != null) {
            durations.merge(suite, duration, Duration::plus);
        }
    }

    /**
     * Output that belongs to no running test waits for the next one that ends, as Surefire does it. It may come from
     * the thread that reads the JVM's real standard output.
     */
    synchronized void print(boolean error, String text) {
        (error ? pendingErr : pendingOut).append(text);
    }

    synchronized CapturedText takePending(boolean error) {
        SpooledText taken = error ? pendingErr : pendingOut;
        if (taken.length() == 0) {
            return CapturedText.EMPTY;
        }
        if (error) {
            pendingErr = new SpooledText(spool);
        } else {
            pendingOut = new SpooledText(spool);
        }
        return taken;
    }

    /** Counts a death of a JVM in this unit. */
    int crashed() {
        return ++crashes;
    }

    UnitResult finish(int worker, Duration duration, Map<String, String> properties) {
        List<ClassResult> classes = new ArrayList<>();
        Set<String> suites = new LinkedHashSet<>(attempts.keySet());
        // A class without a single result still gets its (empty) report, as with Surefire.
        suites.addAll(durations.keySet());
        for (String suite : suites) {
            classes.add(new ClassResult(
                    suite,
                    worker,
                    started,
                    durations.getOrDefault(suite, sumOf(suite)),
                    attempts.getOrDefault(suite, List.of()),
                    properties,
                    displayNames.get(suite)));
        }
        return new UnitResult(unit, worker, UnitResult.Fate.RAN, started, duration, classes);
    }

    private Duration sumOf(String suite) {
        Duration sum = Duration.ZERO;
        for (Attempt attempt : attempts.getOrDefault(suite, List.of())) {
            Duration one = attempt.duration();
            sum = one == null ? sum : sum.plus(one);
        }
        return sum;
    }
}
