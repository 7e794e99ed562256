package io.github.parallelmaven.discovery;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Counts the methods of one class that look like tests, of whatever framework, and notes its source file. */
final class TestMethodCounter extends ClassVisitor {

    /** Simple names of annotations which mark a test and do not end in {@code Test}. */
    private static final Set<String> MARKERS =
            Set.of("TestFactory", "TestTemplate", "Property", "Example", "Theory", "FeatureMetadata");

    /** TestNG's fixtures, which do end in {@code Test}. */
    private static final Set<String> FIXTURES = Set.of("BeforeTest", "AfterTest");

    private final MethodVisitor annotations = new AnnotationWatcher();
    private @Nullable String sourceFile;
    private int testMethods;
    private boolean counted;

    TestMethodCounter() {
        super(Opcodes.ASM9);
    }

    /** Simple name of the source file, null where the class file does not say. */
    @Nullable
    String sourceFile() {
        return sourceFile;
    }

    int testMethods() {
        return testMethods;
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
        sourceFile = source;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String[] exceptions) {
        counted = false;
        if ((access & Opcodes.ACC_PUBLIC) != 0 && name.startsWith("test") && descriptor.equals("()V")) {
            count();
        }
        return annotations;
    }

    private void count() {
        if (!counted) {
            counted = true;
            testMethods++;
        }
    }

    private static boolean marksTest(String descriptor) {
        int start = Math.max(descriptor.lastIndexOf('/'), descriptor.lastIndexOf('$')) + 1;
        String simpleName = descriptor.substring(start, descriptor.length() - 1);
        return MARKERS.contains(simpleName) || (simpleName.endsWith("Test") && !FIXTURES.contains(simpleName));
    }

    private final class AnnotationWatcher extends MethodVisitor {

        AnnotationWatcher() {
            super(Opcodes.ASM9);
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            if (marksTest(descriptor)) {
                count();
            }
            return null;
        }
    }
}
