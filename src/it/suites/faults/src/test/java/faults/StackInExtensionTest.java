package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An extension needs more stack than there is. */
@ExtendWith(StackInExtensionTest.Deep.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
class StackInExtensionTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() {

    }

    @Test
    void c_after() {}

    static final class Deep implements BeforeEachCallback {
        @Override
        public void beforeEach(ExtensionContext context) {
            if (context.getDisplayName().startsWith("b_")) {
                beforeEach(context);
            }
        }
    }
}
