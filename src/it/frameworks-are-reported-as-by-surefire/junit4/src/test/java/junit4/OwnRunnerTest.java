package junit4;

import org.junit.runner.Description;
import org.junit.runner.RunWith;
import org.junit.runner.Runner;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunNotifier;

/** A runner that reports tests which it never announced, and tests of no class. */
@RunWith(OwnRunnerTest.Own.class)
public class OwnRunnerTest {

    public static class Own extends Runner {

        private final Class<?> type;

        public Own(Class<?> type) {
            this.type = type;
        }

        @Override
        public Description getDescription() {
            Description suite = Description.createSuiteDescription(type);
            suite.addChild(Description.createTestDescription(type, "known before"));
            return suite;
        }

        @Override
        public void run(RunNotifier notifier) {
            run(notifier, Description.createTestDescription(type, "known before"));
            run(notifier, Description.createTestDescription(type, "made while it ran"));
            run(notifier, Description.createTestDescription("no class at all", "of its own"));
        }

        private void run(RunNotifier notifier, Description test) {
            notifier.fireTestStarted(test);
            System.out.println("in " + test.getMethodName());
            if (test.getMethodName().startsWith("made")) {
                notifier.fireTestFailure(new Failure(test, new AssertionError("made to fail")));
            }
            notifier.fireTestFinished(test);
        }
    }
}
