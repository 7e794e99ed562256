package io.github.parallelmaven.worker;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * The phrases that Surefire's phrased reports show: for a class the value of Jupiter's {@code @DisplayName} and nothing
 * that a generator makes, for a test what its engine displays, with the display of the method around it.
 */
final class DisplayNames {

    private static final String ANNOTATION = "org.junit.jupiter.api.DisplayName";

    private final TestPlan plan;
    private final Class<? extends Annotation> annotation = load();
    private final Map<String, Optional<String>> byClass = new ConcurrentHashMap<>();

    DisplayNames(TestPlan plan) {
        this.plan = plan;
    }

    /** The phrase of a class, {@code null} where it has none or where this is no class. */
    String ofClass(TestIdentifier identifier) {
        TestSource source = identifier.getSource().orElse(null);
        if (annotation == null || !(source instanceof ClassSource)) {
            return null;
        }
        ClassSource tested = (ClassSource) source;
        return byClass.computeIfAbsent(tested.getClassName(), name -> Optional.ofNullable(value(tested)))
                .orElse(null);
    }

    /** The phrase of a test with a method, {@code null} where it is no other than the name that is reported. */
    String ofMethod(TestIdentifier identifier, String method, String reported) {
        StringBuilder phrase = new StringBuilder();
        for (TestIdentifier parent = parent(identifier); parent != null; parent = parent(parent)) {
            if (parent.getSource().orElse(null) instanceof MethodSource) {
                phrase.append(phrase.length() == 0 ? "" : " ").append(parent.getDisplayName());
            }
        }
        String display = identifier.getDisplayName();
        boolean isBlank = phrase.toString().trim().isEmpty();
        phrase.append(isBlank || display.startsWith("[") ? "" : " ").append(display);
        String text = phrase.toString();
        String legacy = identifier.getLegacyReportingName();
        boolean usual = text.equals(legacy) && legacy.startsWith(method + '(');
        return usual || text.equals(reported) ? null : text;
    }

    private TestIdentifier parent(TestIdentifier identifier) {
        return plan.getParent(identifier).orElse(null);
    }

    private String value(ClassSource source) {
        try {
            Annotation present = source.getJavaClass().getAnnotation(annotation);
            return present == null
                    ? null
                    : (String) annotation.getMethod("value").invoke(present);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError unreadable) {
            // A class that cannot be loaded has failed already; its name will do.
            return null;
        }
    }

    private static Class<? extends Annotation> load() {
        try {
            return Class.forName(ANNOTATION, false, Thread.currentThread().getContextClassLoader())
                    .asSubclass(Annotation.class);
        } catch (ClassNotFoundException | LinkageError noJupiter) {
            return null;
        }
    }
}
