package io.github.parallelmaven.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Class files made for tests. */
final class ClassFiles {

    static final String JUPITER = "Lorg/junit/jupiter/api/Test;";

    private ClassFiles() {}

    /** A class with one public method {@code m0}, {@code m1} ... per annotation descriptor. */
    static byte[] annotated(String internalName, String... descriptors) {
        ClassWriter writer = start(internalName, Opcodes.V17);
        for (int i = 0; i < descriptors.length; i++) {
            var method = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "m" + i, "()V", null, null);
            method.visitAnnotation(descriptors[i], true).visitEnd();
            method.visitEnd();
        }
        return writer.toByteArray();
    }

    /** A class with one method. */
    static byte[] withMethod(String internalName, int access, String name, String descriptor) {
        ClassWriter writer = start(internalName, Opcodes.V17);
        writer.visitMethod(access | Opcodes.ACC_ABSTRACT, name, descriptor, null, null)
                .visitEnd();
        return writer.toByteArray();
    }

    /** A class with a method that calls another one. */
    static byte[] calling(String internalName, String owner, String name) {
        ClassWriter writer = start(internalName, Opcodes.V17);
        // A long takes two places in the constant pool.
        writer.newConst(7L);
        var method = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "m", "()V", null, null);
        method.visitCode();
        method.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, "()V", owner.startsWith("interface/"));
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
        return writer.toByteArray();
    }

    static byte[] ofVersion(String internalName, int version) {
        return start(internalName, version).toByteArray();
    }

    private static ClassWriter start(String internalName, int version) {
        ClassWriter writer = new ClassWriter(0);
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT;
        writer.visit(version, access, internalName, null, "java/lang/Object", null);
        String outer = internalName.replaceAll("\\$.*", "");
        writer.visitSource(outer.substring(outer.lastIndexOf('/') + 1) + ".java", null);
        return writer;
    }

    static Path write(Path root, String internalName, byte[] bytes) throws IOException {
        Path file = root.resolve(internalName + ".class");
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    static Path jar(Path file, Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return file;
    }
}
