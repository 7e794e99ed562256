package io.github.parallelmaven.event;

/** One method per event and no defaults: whoever reads events decides about each of them. */
public interface RunVisitor {

    /**
     * The run begins.
     *
     * @param event the event
     */
    void runStarted(RunEvent.RunStarted event);

    /**
     * The units are ordered.
     *
     * @param event the event
     */
    void scheduled(RunEvent.Scheduled event);

    /**
     * A JVM is ready.
     *
     * @param event the event
     */
    void workerReady(RunEvent.WorkerReady event);

    /**
     * A JVM died.
     *
     * @param event the event
     */
    void workerDied(RunEvent.WorkerDied event);

    /**
     * A worker was added or withdrawn.
     *
     * @param event the event
     */
    void workersChanged(RunEvent.WorkersChanged event);

    /**
     * A unit begins.
     *
     * @param event the event
     */
    void unitStarted(RunEvent.UnitStarted event);

    /**
     * A unit takes much longer than expected.
     *
     * @param event the event
     */
    void unitSlow(RunEvent.UnitSlow event);

    /**
     * Somebody asked how the run stands.
     *
     * @param event the event
     */
    void asked(RunEvent.Asked event);

    /**
     * A test begins.
     *
     * @param event the event
     */
    void testStarted(RunEvent.TestStarted event);

    /**
     * A test ended.
     *
     * @param event the event
     */
    void testFinished(RunEvent.TestFinished event);

    /**
     * A part of a unit ended.
     *
     * @param event the event
     */
    void partFinished(RunEvent.PartFinished event);

    /**
     * A unit ended.
     *
     * @param event the event
     */
    void unitFinished(RunEvent.UnitFinished event);

    /**
     * Failed tests of a unit ran again.
     *
     * @param event the event
     */
    void unitRepeated(RunEvent.UnitRepeated event);

    /**
     * All is done.
     *
     * @param event the event
     */
    void runFinished(RunEvent.RunFinished event);
}
