package io.github.parallelmaven.worker;

import java.lang.reflect.Method;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Executions that can be cancelled, on a platform that knows of that: JUnit 6 does. */
final class Cancellation {

    private final Object token;
    private final Class<?> tokenType;
    private final Class<?> builderType;
    private final Class<?> requestType;

    private Cancellation(Object token, Class<?> tokenType, Class<?> builderType, Class<?> requestType) {
        this.token = token;
        this.tokenType = tokenType;
        this.builderType = builderType;
        this.requestType = requestType;
    }

    /** Null where the platform is too old. */
    static Cancellation ofThisPlatform() {
        try {
            Class<?> tokenType = Class.forName("org.junit.platform.engine.CancellationToken");
            return new Cancellation(
                    tokenType.getMethod("create").invoke(null),
                    tokenType,
                    Class.forName("org.junit.platform.launcher.core.LauncherExecutionRequestBuilder"),
                    Class.forName("org.junit.platform.launcher.LauncherExecutionRequest"));
        } catch (ReflectiveOperationException | LinkageError tooOld) {
            return null;
        }
    }

    /** Has the engines skip what has not begun, now and in every later execution. */
    void cancel() {
        try {
            tokenType.getMethod("cancel").invoke(token);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(changed);
        }
    }

    void execute(Launcher launcher, TestPlan plan, TestExecutionListener[] told) throws ReflectiveOperationException {
        Object builder = builderType.getMethod("request", TestPlan.class).invoke(null, plan);
        Method listeners = builderType.getMethod("listeners", TestExecutionListener[].class);
        listeners.invoke(builder, (Object) told);
        builderType.getMethod("cancellationToken", tokenType).invoke(builder, token);
        Object request = builderType.getMethod("build").invoke(builder);
        Launcher.class.getMethod("execute", requestType).invoke(launcher, request);
    }
}
