package io.github.parallelmaven.worker;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Passes everything on to another listener; subclasses change a part of that. */
abstract class RelayListener implements TestExecutionListener {

    private final TestExecutionListener listener;

    RelayListener(TestExecutionListener listener) {
        this.listener = listener;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        listener.testPlanExecutionStarted(plan);
    }

    @Override
    public void executionStarted(TestIdentifier identifier) {
        listener.executionStarted(identifier);
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
        listener.executionSkipped(identifier, reason);
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        listener.executionFinished(identifier, result);
    }
}
