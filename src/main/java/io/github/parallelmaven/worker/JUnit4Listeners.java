package io.github.parallelmaven.worker;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Tells listeners of JUnit 4 what happens. They hear either of tests, as from Surefire's providers for JUnit 4 until
 * 3.5, or only of classes, as from Surefire 3.6. JUnit 4 is the project's and reached by reflection.
 */
final class JUnit4Listeners implements TestExecutionListener {

    private static final String LISTENER = "org.junit.runner.notification.RunListener";
    private static final String DESCRIPTION = "org.junit.runner.Description";
    private static final String RESULT = "org.junit.runner.Result";
    private static final String FAILURE = "org.junit.runner.notification.Failure";

    private final List<Object> listeners;
    private final boolean hearOfTests;
    private Object result;

    JUnit4Listeners(List<Object> listeners, boolean hearOfTests) {
        this.listeners = new ArrayList<>(listeners);
        this.hearOfTests = hearOfTests;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        Class<?> first = firstClass(plan);
        if (first == null || (hearOfTests && result != null)) {
            return;
        }
        if (hearOfTests) {
            result = newResult();
            // Keeps the counts of the result that listeners get at the end.
            listeners.add(invoke(result, "createListener"));
        }
        tell("testRunStarted", DESCRIPTION, suite(first));
        if (!hearOfTests) {
            tell("testSuiteStarted", DESCRIPTION, suite(first));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        Class<?> first = firstClass(plan);
        if (!hearOfTests && first != null) {
            tell("testRunFinished", RESULT, newResult());
            tell("testSuiteFinished", DESCRIPTION, suite(first));
        }
    }

    /** The end of the JVM's work. */
    void runFinished() {
        if (result != null) {
            tell("testRunFinished", RESULT, result);
        }
    }

    @Override
    public void executionStarted(TestIdentifier identifier) {
        if (!isHeardOf(identifier)) {
            return;
        }
        if (!hearOfTests) {
            tell("testRunStarted", DESCRIPTION, null);
        }
        tell("testStarted", DESCRIPTION, description(identifier));
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
        if (isHeardOf(identifier)) {
            tell("testIgnored", DESCRIPTION, description(identifier));
        }
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult ended) {
        if (!hearOfTests) {
            if (isHeardOf(identifier)) {
                tell("testRunFinished", RESULT, newResult());
                tell("testFinished", DESCRIPTION, description(identifier));
            }
            return;
        }
        Throwable thrown = ended.getThrowable().orElse(null);
        if (thrown != null && source(identifier) != null) {
            boolean aborted = ended.getStatus() == TestExecutionResult.Status.ABORTED;
            tell(aborted ? "testAssumptionFailure" : "testFailure", FAILURE, failure(identifier, thrown));
        }
        if (isHeardOf(identifier)) {
            tell("testFinished", DESCRIPTION, description(identifier));
        }
    }

    private boolean isHeardOf(TestIdentifier identifier) {
        return hearOfTests
                ? identifier.isTest() && source(identifier) != null
                : source(identifier) instanceof ClassSource;
    }

    /** As JUnit 4 does it: one that fails hears nothing more, and the others go on. */
    private synchronized void tell(String method, String parameterType, Object argument) {
        for (Object listener : new ArrayList<>(listeners)) {
            try {
                // By the type that all of them have: a listener's own class need not be public.
                type(LISTENER).getMethod(method, type(parameterType)).invoke(listener, argument);
            } catch (NoSuchMethodException tooOld) {
                // JUnit before 4.13 does not know suites.
                return;
            } catch (IllegalAccessException | InvocationTargetException e) {
                listeners.remove(listener);
                Throwable cause = e.getCause() == null ? e : e.getCause();
                System.err.println("The listener " + listener.getClass().getName() + " is told nothing more, since its "
                        + method + " failed: " + cause);
            }
        }
    }

    private Object description(TestIdentifier identifier) {
        TestSource source = source(identifier);
        if (!hearOfTests) {
            return createTest(((ClassSource) source).getClassName(), identifier.getDisplayName());
        }
        if (source instanceof MethodSource) {
            String name = identifier.getLegacyReportingName();
            String plain = name.endsWith("()") ? name.substring(0, name.length() - 2) : name;
            return createTest(((MethodSource) source).getClassName(), plain);
        }
        return source instanceof ClassSource
                ? suite(type(((ClassSource) source).getClassName()))
                : createTest(identifier.getLegacyReportingName(), identifier.getDisplayName());
    }

    private static Object createTest(String className, String name) {
        try {
            return type(DESCRIPTION)
                    .getMethod("createTestDescription", String.class, String.class, Annotation[].class)
                    .invoke(null, className, name, new Annotation[0]);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object suite(Class<?> tested) {
        try {
            return type(DESCRIPTION)
                    .getMethod("createSuiteDescription", Class.class)
                    .invoke(null, tested);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object failure(TestIdentifier identifier, Throwable thrown) {
        try {
            return type(FAILURE)
                    .getConstructor(type(DESCRIPTION), Throwable.class)
                    .newInstance(description(identifier), thrown);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object newResult() {
        try {
            return type(RESULT).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object invoke(Object target, String method) {
        try {
            return target.getClass().getMethod(method).invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TestSource source(TestIdentifier identifier) {
        return identifier.getSource().orElse(null);
    }

    private static Class<?> firstClass(TestPlan plan) {
        for (TestIdentifier engine : plan.getRoots()) {
            for (TestIdentifier child : plan.getChildren(engine)) {
                if (child.isContainer() && source(child) instanceof ClassSource) {
                    return type(((ClassSource) source(child)).getClassName());
                }
            }
        }
        return null;
    }
}
