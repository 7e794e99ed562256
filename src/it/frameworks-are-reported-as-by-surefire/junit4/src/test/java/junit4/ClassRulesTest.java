package junit4;

import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.ExternalResource;
import org.junit.rules.TestRule;
import org.junit.rules.TestWatcher;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;

public class ClassRulesTest {

    @ClassRule
    public static final ExternalResource AROUND = new ExternalResource() {
        @Override
        protected void before() {
            System.out.println("around the class, before");
        }

        @Override
        protected void after() {
            System.out.println("around the class, after");
        }
    };

    @Rule
    public final TestRule twice = (base, description) -> new Statement() {
        @Override
        public void evaluate() throws Throwable {
            base.evaluate();
            base.evaluate();
        }
    };

    @Rule
    public final TestWatcher watcher = new TestWatcher() {
        @Override
        protected void failed(Throwable e, Description description) {
            System.out.println("failed: " + description);
        }
    };

    @Test
    public void one() {
        System.out.println("once");
    }

    @Test
    public void fails() {
        throw new AssertionError("at once");
    }
}
