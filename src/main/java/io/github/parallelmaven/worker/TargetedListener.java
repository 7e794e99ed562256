package io.github.parallelmaven.worker;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Passes on what concerns the targets of a repetition. Some runners execute what filters have taken out as well. */
final class TargetedListener extends RelayListener {

    private final Targets targets;

    TargetedListener(TestExecutionListener listener, Targets targets) {
        super(listener);
        this.targets = targets;
    }

    @Override
    public void executionStarted(TestIdentifier identifier) {
        if (targets.concern(identifier)) {
            super.executionStarted(identifier);
        }
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
        if (targets.concern(identifier)) {
            super.executionSkipped(identifier, reason);
        }
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        if (targets.concern(identifier)) {
            super.executionFinished(identifier, result);
        }
    }
}
