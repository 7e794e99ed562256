package io.github.parallelmaven.benchmark;

import io.github.parallelmaven.fidelity.SuiteBuild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A project of many classes of ten empty tests. The class files are written as such, so that no compiler has a part in
 * what is measured.
 *
 * @param build how Maven is called in it
 * @param classes number of its test classes
 */
record EmptyTestsProject(SuiteBuild build, int classes) {

    static final int TESTS_PER_CLASS = 10;

    private static final int CLASSES_PER_PACKAGE = 100;
    private static final Pattern TEST = Pattern.compile("<testcase name=\"(\\w+)\" classname=\"([\\w.]+)\"");

    /**
     * Writes a project.
     *
     * @param directory where to; it is emptied before
     * @param classes number of its test classes
     * @param jvm options of Maven's JVM
     * @param arguments what every Maven process gets besides
     */
    static EmptyTestsProject written(Path directory, int classes, List<String> jvm, List<String> arguments)
            throws IOException {
        SuiteBuild build =
                new SuiteBuild(directory.getFileName().toString(), directory, directory.resolve("target"), arguments);
        build.emptied(directory);
        Path output = directory.resolve("target/test-classes");
        for (int i = 0; i < classes; i++) {
            String name = "example/p%03d/C%05dTest".formatted(i / CLASSES_PER_PACKAGE, i);
            Path file = output.resolve(name + ".class");
            if (i % CLASSES_PER_PACKAGE == 0) {
                Files.createDirectories(file.getParent());
            }
            Files.write(file, classFile(name));
        }
        Files.writeString(directory.resolve("pom.xml"), NapProject.pom(build.name()));
        Files.createDirectories(directory.resolve(".mvn"));
        Files.write(directory.resolve(".mvn/jvm.config"), jvm);
        return new EmptyTestsProject(build, classes);
    }

    private static byte[] classFile(String name) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V1_8, Opcodes.ACC_SUPER, name, null, "java/lang/Object", null);
        writer.visitSource(name.substring(name.lastIndexOf('/') + 1) + ".java", null);
        MethodVisitor constructor = writer.visitMethod(0, "<init>", "()V", null, null);
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        end(constructor);
        for (int i = 0; i < TESTS_PER_CLASS; i++) {
            MethodVisitor test = writer.visitMethod(0, "t" + i, "()V", null, null);
            test.visitAnnotation("Lorg/junit/jupiter/api/Test;", true).visitEnd();
            end(test);
        }
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void end(MethodVisitor method) {
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(1, 1);
        method.visitEnd();
    }

    int tests() {
        return classes * TESTS_PER_CLASS;
    }

    /** Fails unless each test has exactly one entry in the reports. */
    void requireEachOnce() throws IOException {
        Set<String> seen = new HashSet<>();
        int entries = 0;
        try (DirectoryStream<Path> reports =
                Files.newDirectoryStream(build.target().resolve("surefire-reports"), "TEST-*.xml")) {
            for (Path report : reports) {
                Matcher test = TEST.matcher(Files.readString(report, StandardCharsets.UTF_8));
                while (test.find()) {
                    entries++;
                    seen.add(test.group(2) + "#" + test.group(1));
                }
            }
        }
        if (entries != tests() || seen.size() != tests()) {
            throw new IllegalStateException(
                    build.name() + ": " + entries + " entries of " + seen.size() + " tests, not " + tests());
        }
    }
}
