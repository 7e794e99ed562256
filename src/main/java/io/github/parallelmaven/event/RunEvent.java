package io.github.parallelmaven.event;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.model.WorkerChange;
import io.github.parallelmaven.model.WorkerStanding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Something that happened in a run. Readers implement {@link RunVisitor}, so a new event finds them when compiling. */
public sealed interface RunEvent {

    /**
     * When it happened.
     *
     * @return wall-clock time
     */
    Instant at();

    /**
     * Calls the visitor's method for this event.
     *
     * @param visitor the reader
     */
    void accept(RunVisitor visitor);

    /**
     * The run begins; nothing is known of its tests yet.
     *
     * @param at when
     * @param workers number of workers it will use unless it learns of a better one
     */
    record RunStarted(Instant at, int workers) implements RunEvent {
        @Override
        public void accept(RunVisitor visitor) {
            visitor.runStarted(this);
        }
    }

    /**
     * The units are known and ordered.
     *
     * @param at when
     * @param schedule the plan
     * @param workers number of workers that will take part
     */
    record Scheduled(Instant at, Schedule schedule, int workers) implements RunEvent {
        @Override
        public void accept(RunVisitor visitor) {
            visitor.scheduled(this);
        }
    }

    /**
     * A worker's JVM is connected and ready.
     *
     * @param at when
     * @param worker number of the worker
     * @param pid process id of the JVM
     * @param startup time since its launch
     */
    record WorkerReady(Instant at, int worker, long pid, Duration startup) implements RunEvent {
        @Override
        public void accept(RunVisitor visitor) {
            visitor.workerReady(this);
        }
    }

    /**
     * A worker's JVM ended otherwise than it should.
     *
     * @param at when
     * @param worker number of the worker
     * @param sentence what happened, for people
     */
    record WorkerDied(Instant at, int worker, String sentence) implements RunEvent {
        @Override
        public void accept(RunVisitor visitor) {
            visitor.workerDied(this);
        }
    }

    /**
     * A worker was added, or is withdrawn and goes when it has ended what it has in hand.
     *
     * @param at when
     * @param worker number of the worker
     * @param change the numbers
     */
    record WorkersChanged(Instant at, int worker, WorkerChange change) implements RunEvent {
        @Override
        public void accept(RunVisitor visitor) {
            visitor.workersChanged(this);
        }
    }

    /**
     * A worker begins a unit, or a part of one.
     *
     * @param at when
     * @param worker number of the worker
     * @param unit the unit
     */
    record UnitStarted(Instant at, int worker, TestUnit unit) implements RunEvent {
        @Override
        public void accept(RunVisitor visitor) {
            visitor.unitStarted(this);
        }
    }

    /**
     * A unit takes much longer than earlier runs have shown, and still runs. Told once for a unit.
     *
     * @param at when
     * @param worker number of the worker
     * @param unit the unit
     * @param took how long it has run by now
     * @param expected how long it was expected to run
     * @param test what it is doing, in words; empty between its tests
     */
    record UnitSlow(Instant at, int worker, TestUnit unit, Duration took, Duration expected, String test)
            implements RunEvent {
        @Override
        public void accept(RunVisitor visitor) {
            visitor.unitSlow(this);
        }
    }

    /**
     * Somebody asked how the run stands.
     *
     * @param at when it was answered
     * @param workers what each worker is doing that has a JVM, by number
     * @param where where more of it can be read, or why not, as a part of a sentence
     */
    record Asked(Instant at, List<WorkerStanding> workers, String where) implements RunEvent {

        /** Copies the list. */
        public Asked {
            workers = List.copyOf(workers);
        }

        @Override
        public void accept(RunVisitor visitor) {
            visitor.asked(this);
        }
    }

    /**
     * A test begins.
     *
     * @param at when
     * @param worker number of the worker
     * @param test the test
     */
    record TestStarted(Instant at, int worker, TestCase test) implements RunEvent {
        @Override
        public void accept(RunVisitor visitor) {
            visitor.testStarted(this);
        }
    }

    /**
     * A test ended, or was skipped without having begun.
     *
     * @param at when
     * @param attempt what came of it
     */
    record TestFinished(Instant at, Attempt attempt) implements RunEvent {
        @Override
        public void accept(RunVisitor visitor) {
            visitor.testFinished(this);
        }
    }

    /**
     * A part of a class that was split is accounted for. With the last of them the class is.
     *
     * @param at when
     * @param result what came of the part
     */
    record PartFinished(Instant at, UnitResult result) implements RunEvent {
        @Override
        public void accept(RunVisitor visitor) {
            visitor.partFinished(this);
        }
    }

    /**
     * A unit is accounted for: it ran, held no tests, or is lost. A class that was split is told as one unit.
     *
     * @param at when
     * @param result what came of it
     */
    record UnitFinished(Instant at, UnitResult result) implements RunEvent {
        @Override
        public void accept(RunVisitor visitor) {
            visitor.unitFinished(this);
        }
    }

    /**
     * Failed tests of a unit ran again after the unit had ended. May come several times.
     *
     * @param at when
     * @param result all that came of the unit so far; it takes the place of the one told before
     */
    record UnitRepeated(Instant at, UnitResult result) implements RunEvent {
        @Override
        public void accept(RunVisitor visitor) {
            visitor.unitRepeated(this);
        }
    }

    /**
     * All is done; no event follows.
     *
     * @param at when
     * @param result the whole run
     */
    record RunFinished(Instant at, RunResult result) implements RunEvent {
        @Override
        public void accept(RunVisitor visitor) {
            visitor.runFinished(this);
        }
    }
}
