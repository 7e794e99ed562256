package faults;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Needs more stack than there is whenever a test starts, if the property fault.listener is set. */
public final class BrokenListener implements TestExecutionListener {

    @Override
    public void executionStarted(TestIdentifier test) {
        if (Boolean.getBoolean("fault.listener") && test.isTest()) {
            executionStarted(test);
        }
    }
}
