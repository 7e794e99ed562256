package example;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

public class Listener implements TestExecutionListener {

    static boolean heard;

    @Override
    public void executionStarted(TestIdentifier identifier) {
        heard |= identifier.isTest();
    }
}
