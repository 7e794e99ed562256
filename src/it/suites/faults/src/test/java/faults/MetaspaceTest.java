package faults;

import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Needs more metaspace than there is. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class MetaspaceTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() {
        List<Object> hoard = new ArrayList<>();
        URL[] nowhere = {};
        while (true) {
            ClassLoader loader = new URLClassLoader(nowhere, Runnable.class.getClassLoader());
            hoard.add(Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class}, (proxy, method, arguments) -> null));
        }
    }

    @Test
    void c_after() {}
}
