package io.github.parallelmaven.run;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/** Hears a further Ctrl-C while the JVM shuts down, when the JVM itself takes no more notice of it. */
final class SecondInterrupt {

    private SecondInterrupt() {}

    /**
     * Has an action run at the next Ctrl-C. Where the JVM offers no signals, nothing happens.
     *
     * @param action runs on a thread of the JVM, once for each Ctrl-C
     */
    static void hear(Runnable action) {
        // By name, since not every JDK has the class, and compilers warn of it.
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler onCall = (proxy, method, arguments) -> {
                if (method.getName().equals("handle")) {
                    action.run();
                }
                return null;
            };
            Object hearing =
                    Proxy.newProxyInstance(SecondInterrupt.class.getClassLoader(), new Class<?>[] {handler}, onCall);
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance("INT"), hearing);
        } catch (ReflectiveOperationException | RuntimeException notHere) {
            return;
        }
    }
}
