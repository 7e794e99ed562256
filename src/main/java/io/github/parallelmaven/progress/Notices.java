package io.github.parallelmaven.progress;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.RunVisitor;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.Tally;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.UnitResult;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The lines that stay: each bad test, each dead worker, and on wish each class. The state must be folded first. */
final class Notices implements RunVisitor {

    /** So many lost classes get a line; a run that was stopped may have lost nearly all. */
    static final int LOST = 20;

    private int lost;

    /** How many workers there might have been. */
    private int possible;

    /** Lines of a message that are shown while the run goes on. */
    private static final int MESSAGE_LINES = 3;

    private final RunState state;
    private final Console console;
    private final boolean verbose;

    Notices(RunState state, Console console, boolean verbose) {
        this.state = state;
        this.console = console;
        this.verbose = verbose;
    }

    /**
     * The common beginning of all lines of a run, in fixed columns.
     *
     * @param verb what happened, in capitals
     * @param time the time it took
     * @param now the run at that moment
     * @return for example {@code "FAIL    [  0.412s] ( 17/230)"}
     */
    static String columns(String verb, Duration time, Snapshot now) {
        return columns(verb, "[" + Spans.column(time) + "]", now);
    }

    private static String columns(String verb, String time, Snapshot now) {
        int width = Integer.toString(now.unitsTotal()).length();
        return String.format(
                Locale.ROOT, "%-7s %10s (%" + width + "d/%d)", verb, time, now.unitsDone(), now.unitsTotal());
    }

    @Override
    public void runStarted(RunEvent.RunStarted event) {
        possible = event.workers();
    }

    @Override
    public void scheduled(RunEvent.Scheduled event) {
        Schedule schedule = event.schedule();
        if (schedule.order().isEmpty()) {
            return;
        }
        int classes = state.at(event.at()).unitsTotal();
        boolean spared = event.workers() < Math.min(possible, classes);
        boolean known = schedule.isMeasured();
        console.info(Plural.of(classes, "test class") + " on "
                + Plural.of(event.workers(), "worker")
                + (spared ? " of " + possible + ", since a further one would save too little" : "")
                + (event.workers() > possible ? " and not " + possible + ", since its tests wait" : "")
                + (known ? ", about " + Spans.words(schedule.predicted()) + " expected" : ""));
    }

    @Override
    public void workerReady(RunEvent.WorkerReady event) {
        // Ordinary.
    }

    @Override
    public void workerDied(RunEvent.WorkerDied event) {
        String start = columns("DEAD", "", state.at(event.at()));
        console.warn(start + " w" + event.worker() + " " + Excerpt.line(event.sentence()));
    }

    @Override
    public void workersChanged(RunEvent.WorkersChanged event) {
        console.info(columns("WORKERS", "", state.at(event.at())) + " "
                + Plural.of(event.change().workers(), "worker") + " from now on, since the processors were "
                + WorkerChanges.reason(event.change()));
    }

    @Override
    public void unitStarted(RunEvent.UnitStarted event) {
        // The live block shows it.
    }

    @Override
    public void unitSlow(RunEvent.UnitSlow event) {
        String test = event.test().isEmpty() ? "" : "; now in " + event.test();
        console.warn(columns("SLOW", event.took(), state.at(event.at())) + " w" + event.worker() + " "
                + Excerpt.line(event.unit().id() + " has taken " + Spans.words(event.took()) + ", "
                        + Spans.words(event.expected()) + " expected" + test));
    }

    @Override
    public void asked(RunEvent.Asked event) {
        console.info(columns("ASKED", "", state.at(event.at())) + " "
                + Plural.of(event.workers().size(), "JVM") + "; " + Excerpt.line(event.where()));
        Standings.lines(event.workers()).forEach(console::info);
    }

    @Override
    public void testStarted(RunEvent.TestStarted event) {
        // The live block shows it.
    }

    @Override
    public void testFinished(RunEvent.TestFinished event) {
        Attempt attempt = event.attempt();
        boolean repeated = state.lastTry() > 1;
        if (attempt.outcome().isBad()) {
            List<String> reason = Excerpt.reason(attempt, MESSAGE_LINES);
            String where = attempt.alone() ? ", alone in a fresh JVM)" : ")";
            console.error(heading(event) + (repeated ? " (try " + state.lastTry() + where : ""));
            reason.forEach(l -> console.error("    " + l));
        } else if (repeated && attempt.outcome() == Outcome.PASSED) {
            String where = attempt.alone() ? " (passed alone in a fresh JVM, on try " : " (passed on try ";
            console.warn(heading(event) + where + state.lastTry() + ")");
        }
    }

    private String heading(RunEvent.TestFinished event) {
        Attempt attempt = event.attempt();
        Duration took = attempt.duration() == null ? Duration.ZERO : attempt.duration();
        TestCase test = attempt.test();
        return columns(verb(attempt), took, state.at(event.at())) + " w" + attempt.worker() + " "
                + Excerpt.line((test.className() + " " + test.name()).strip());
    }

    private static String verb(Attempt attempt) {
        return switch (attempt.outcome()) {
            case FAILED -> "FAIL";
            case ERRORED -> "ERROR";
            case CRASHED -> "CRASH";
            case TIMED_OUT -> "TIMEOUT";
            case PASSED -> attempt.alone() ? "ALONE" : "FLAKY";
            case SKIPPED -> "SKIP";
        };
    }

    @Override
    public void partFinished(RunEvent.PartFinished event) {
        // The class gets its line when its last part has ended.
    }

    @Override
    public void unitFinished(RunEvent.UnitFinished event) {
        UnitResult unit = event.result();
        if (unit.fate() == UnitResult.Fate.LOST) {
            if (lost++ < LOST) {
                console.error(classLine("LOST", event) + " nobody answered for it");
            }
        } else if (verbose && unit.fate() == UnitResult.Fate.RAN) {
            Counts counts = Tally.counts(List.of(unit));
            console.info(
                    classLine("CLASS", event) + " " + Plural.of(counts.tests(), "test") + Categories.notPassed(counts));
        }
    }

    @Override
    public void unitRepeated(RunEvent.UnitRepeated event) {
        // Each repeated test had a line of its own.
    }

    private String classLine(String verb, RunEvent.UnitFinished event) {
        UnitResult unit = event.result();
        return columns(verb, unit.duration(), state.at(event.at())) + " w" + unit.worker() + " "
                + unit.unit().id();
    }

    @Override
    public void runFinished(RunEvent.RunFinished event) {
        // The closing summary follows.
    }
}
