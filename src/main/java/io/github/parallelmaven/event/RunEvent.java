package io.github.parallelmaven.event;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import java.time.Duration;
import java.time.Instant;

/** Something that happened in a run. Readers implement {@link Visitor}, so a new event finds them when compiling. */
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
    void accept(Visitor visitor);

    /**
     * The run begins; nothing is known of its tests yet.
     *
     * @param at when
     * @param workers number of workers it will use at most
     */
    record RunStarted(Instant at, int workers) implements RunEvent {
        @Override
        public void accept(Visitor visitor) {
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
        public void accept(Visitor visitor) {
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
        public void accept(Visitor visitor) {
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
        public void accept(Visitor visitor) {
            visitor.workerDied(this);
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
        public void accept(Visitor visitor) {
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
        public void accept(Visitor visitor) {
            visitor.unitSlow(this);
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
        public void accept(Visitor visitor) {
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
        public void accept(Visitor visitor) {
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
        public void accept(Visitor visitor) {
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
        public void accept(Visitor visitor) {
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
        public void accept(Visitor visitor) {
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
        public void accept(Visitor visitor) {
            visitor.runFinished(this);
        }
    }

    /** One method per event and no defaults: whoever reads events decides about each of them. */
    interface Visitor {

        /**
         * The run begins.
         *
         * @param event the event
         */
        void runStarted(RunStarted event);

        /**
         * The units are ordered.
         *
         * @param event the event
         */
        void scheduled(Scheduled event);

        /**
         * A JVM is ready.
         *
         * @param event the event
         */
        void workerReady(WorkerReady event);

        /**
         * A JVM died.
         *
         * @param event the event
         */
        void workerDied(WorkerDied event);

        /**
         * A unit begins.
         *
         * @param event the event
         */
        void unitStarted(UnitStarted event);

        /**
         * A unit takes much longer than expected.
         *
         * @param event the event
         */
        void unitSlow(UnitSlow event);

        /**
         * A test begins.
         *
         * @param event the event
         */
        void testStarted(TestStarted event);

        /**
         * A test ended.
         *
         * @param event the event
         */
        void testFinished(TestFinished event);

        /**
         * A part of a unit ended.
         *
         * @param event the event
         */
        void partFinished(PartFinished event);

        /**
         * A unit ended.
         *
         * @param event the event
         */
        void unitFinished(UnitFinished event);

        /**
         * Failed tests of a unit ran again.
         *
         * @param event the event
         */
        void unitRepeated(UnitRepeated event);

        /**
         * All is done.
         *
         * @param event the event
         */
        void runFinished(RunFinished event);
    }
}
