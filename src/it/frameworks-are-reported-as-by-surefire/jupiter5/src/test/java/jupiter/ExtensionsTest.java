package jupiter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.io.TempDir;

class ExtensionsTest {

    @RegisterExtension
    static final Prints PRINTS = new Prints();

    @TempDir
    Path temp;

    @Test
    void hasADirectory() {
        assertTrue(Files.isDirectory(temp));
    }

    @Test
    @ExtendWith(Rethrows.class)
    void throwsSomethingElse() {
        throw new IllegalStateException("one");
    }

    @Test
    @ExtendWith(Swallows.class)
    void throwsInVain() {
        throw new IllegalStateException("nobody hears it");
    }

    @Test
    void hasAParameterThatNobodyGives(Integer number) {}

    @Test
    @ExtendWith(GivesNothing.class)
    void hasAParameterThatIsNotGiven(String text) {}

    @Test
    @ExtendWith(Leaves.class)
    void leavesAResourceThatCannotBeClosed() {}

    static class Prints implements BeforeAllCallback, AfterAllCallback, BeforeTestExecutionCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            System.out.println("extension before all");
        }

        @Override
        public void beforeTestExecution(ExtensionContext context) {
            System.out.println("extension before " + context.getDisplayName());
        }

        @Override
        public void afterAll(ExtensionContext context) {
            System.out.println("extension after all");
        }
    }

    static class Rethrows implements TestExecutionExceptionHandler {
        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable throwable) throws Throwable {
            throw new AssertionError("another", throwable);
        }
    }

    static class Swallows implements TestExecutionExceptionHandler {
        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable throwable) {}
    }

    static class GivesNothing implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == String.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            throw new IllegalStateException("nothing to give");
        }
    }

    static class Leaves implements BeforeEachCallback {
        @Override
        public void beforeEach(ExtensionContext context) {
            context.getStore(ExtensionContext.Namespace.GLOBAL).put("broken", new Broken());
        }
    }

    static class Broken implements AutoCloseable {
        @Override
        public void close() {
            throw new IllegalStateException("cannot be closed");
        }
    }
}
