package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Forbids its JVM to end. */
@SuppressWarnings("removal")
@TestMethodOrder(MethodOrderer.MethodName.class)
class SecurityManagerTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() {
        System.setSecurityManager(new SecurityManager() {
            @Override
            public void checkPermission(java.security.Permission permission) {
                if (permission.getName().startsWith("exitVM")) {
                    throw new SecurityException("it shall live");
                }
            }
        });
    }

    @Test
    void c_after() {}
}
