package example;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

public class New implements TestExecutionListener {

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        if (identifier.getParentId().isPresent()) {
            Heard.line("new: " + identifier.getLegacyReportingName() + " " + result.getStatus());
        }
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
        Heard.line("new: " + identifier.getLegacyReportingName() + " skipped");
    }
}
