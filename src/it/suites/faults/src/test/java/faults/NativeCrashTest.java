package faults;

import java.lang.reflect.Field;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Writes to an address that it does not own. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class NativeCrashTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() throws Exception {
        Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
        field.setAccessible(true);
        Object unsafe = field.get(null);
        unsafe.getClass().getMethod("putAddress", long.class, long.class).invoke(unsafe, 0L, 0L);
    }

    @Test
    void c_after() {}
}
