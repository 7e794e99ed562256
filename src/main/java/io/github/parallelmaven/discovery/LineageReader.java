package io.github.parallelmaven.discovery;

import io.github.parallelmaven.model.Lineage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Reads off a class whose tests it inherits, and what extensions go by when they set something up and keep it for other
 * classes, as Spring does with its application contexts: the superclass, which may hold the annotations, and the
 * annotations with their values.
 */
final class LineageReader extends ClassVisitor {

    /** Superclasses and annotations that every test has, or that differ from class to class. */
    private static final List<String> SAYING_NOTHING = List.of(
            "java/",
            "kotlin/",
            "scala/",
            "groovy/",
            "org/codehaus/groovy/",
            "junit/",
            "org/junit/",
            "org/testng/",
            "spock/",
            "org/spockframework/");

    private static final List<String> SAYING_MUCH =
            List.of("org/junit/jupiter/api/extension/", "org/junit/runner/RunWith");

    /** What is longer is told by its hash alone: there may be many thousands of classes. */
    private static final int LONG = 1_000;

    private final List<String> signs = new ArrayList<>();
    private String superclass = "";
    private boolean isAbstract;

    /** Passes on to another visitor all that it hears. */
    LineageReader(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    /** What was read. */
    Lineage lineage() {
        return new Lineage(superclass, isAbstract, context());
    }

    private String context() {
        // The order in which annotations are written says nothing.
        Collections.sort(signs);
        String all = String.join(" ", signs);
        return all.length() <= LONG ? all : all.length() + "-" + all.hashCode();
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String[] interfaces) {
        super.visit(version, access, name, signature, superName, interfaces);
        isAbstract = (access & Opcodes.ACC_ABSTRACT) != 0;
        superclass = superName == null ? "" : superName.replace('/', '.');
        if (superName != null && says(superName)) {
            signs.add(superName);
        }
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        AnnotationVisitor next = super.visitAnnotation(descriptor, visible);
        return visible && says(descriptor.substring(1)) ? new ValueReader(descriptor, next) : next;
    }

    private static boolean says(String type) {
        return SAYING_MUCH.stream().anyMatch(type::startsWith)
                || SAYING_NOTHING.stream().noneMatch(type::startsWith);
    }

    /** Numbers come in arrays. */
    private static String text(Object value) {
        return value.getClass().isArray() ? Arrays.deepToString(new Object[] {value}) : value.toString();
    }

    /** Writes an annotation down with all of its values. */
    private final class ValueReader extends AnnotationVisitor {

        private final StringBuilder text;
        private final boolean outermost;

        ValueReader(String descriptor, @Nullable AnnotationVisitor next) {
            this(new StringBuilder(descriptor), next, true);
        }

        private ValueReader(StringBuilder text, @Nullable AnnotationVisitor next, boolean outermost) {
            super(Opcodes.ASM9, next);
            this.text = text;
            this.outermost = outermost;
        }

        @Override
        public void visit(@Nullable String name, Object value) {
            super.visit(name, value);
            text.append(',').append(name).append('=').append(text(value));
        }

        @Override
        public void visitEnum(@Nullable String name, String descriptor, String value) {
            super.visitEnum(name, descriptor, value);
            text.append(',').append(name).append('=').append(value);
        }

        @Override
        public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
            text.append(',').append(name).append("=@").append(descriptor).append('(');
            return new ValueReader(text, super.visitAnnotation(name, descriptor), false);
        }

        @Override
        public AnnotationVisitor visitArray(@Nullable String name) {
            text.append(',').append(name).append("=(");
            return new ValueReader(text, super.visitArray(name), false);
        }

        @Override
        public void visitEnd() {
            super.visitEnd();
            if (outermost) {
                signs.add(text.toString());
            } else {
                text.append(')');
            }
        }
    }
}
