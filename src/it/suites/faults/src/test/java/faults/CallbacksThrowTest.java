package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Its extension throws wherever it is called. */
@ExtendWith(CallbacksThrowTest.Throwing.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
class CallbacksThrowTest {
    @Test
    void one() {}

    @Test
    void two() {}

    static final class Throwing implements BeforeEachCallback, AfterEachCallback, AfterAllCallback, TestWatcher {
        @Override
        public void beforeEach(ExtensionContext context) {
            throw new IllegalStateException("before");
        }

        @Override
        public void afterEach(ExtensionContext context) {
            throw new IllegalStateException("after");
        }

        @Override
        public void afterAll(ExtensionContext context) {
            throw new IllegalStateException("after all");
        }

        @Override
        public void testFailed(ExtensionContext context, Throwable cause) {
            throw new IllegalStateException("watching");
        }
    }
}
