package io.github.parallelmaven.worker;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Passes on what concerns the targets of a repetition. Some runners execute what filters have taken out as well. */
final class TargetedListener implements TestExecutionListener {

    private final TestExecutionListener listener;
    private final Targets targets;

    TargetedListener(TestExecutionListener listener, Targets targets) {
        this.listener = listener;
        this.targets = targets;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        listener.testPlanExecutionStarted(plan);
    }

    @Override
    public void executionStarted(TestIdentifier identifier) {
        if (targets.concern(identifier)) {
            listener.executionStarted(identifier);
        }
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
        if (targets.concern(identifier)) {
            listener.executionSkipped(identifier, reason);
        }
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        if (targets.concern(identifier)) {
            listener.executionFinished(identifier, result);
        }
    }
}
