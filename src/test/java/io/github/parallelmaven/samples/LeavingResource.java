package io.github.parallelmaven.samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Its test passes; what it leaves to the engine breaks when the engine ends. */
@ExtendWith(LeavingResource.Opens.class)
class LeavingResource {

    @Test
    void passes() {}

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
            throw new IllegalStateException("cannot be closed");
        }
    }
}
