package io.github.parallelmaven.worker;

import java.lang.annotation.Annotation;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;

/** Reads Jupiter's {@code @DisplayName} from a class without knowing Jupiter: a project need not have it. */
final class DisplayNames {

    private static final String DISPLAY_NAME = "org.junit.jupiter.api.DisplayName";

    private DisplayNames() {}

    /** The value of the annotation of a class, {@code null} where there is no class or no annotation. */
    static String of(TestSource source) {
        if (!(source instanceof ClassSource)) {
            return null;
        }
        try {
            for (Annotation annotation : ((ClassSource) source).getJavaClass().getAnnotations()) {
                if (annotation.annotationType().getName().equals(DISPLAY_NAME)) {
                    return (String)
                            annotation.annotationType().getMethod("value").invoke(annotation);
                }
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError unreadable) {
            // A class that cannot be loaded any more has its other name.
        }
        return null;
    }
}
