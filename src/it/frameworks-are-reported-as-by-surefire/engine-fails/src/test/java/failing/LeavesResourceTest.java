package failing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Puts a resource where all classes share it; closing it after the last test breaks. */
@ExtendWith(LeavesResourceTest.Opens.class)
class LeavesResourceTest {

    @Test
    void one() {}

    static class Opens implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent("shared", key -> new Shared());
        }
    }

    static class Shared implements AutoCloseable {
        @Override
        public void close() {
            System.out.println("while it is closed");
            throw new IllegalStateException("the shared resource cannot be closed");
        }
    }
}
