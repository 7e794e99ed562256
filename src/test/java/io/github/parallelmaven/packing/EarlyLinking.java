package io.github.parallelmaven.packing;

import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.V11;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;

/**
 * Makes at build time the classes that a JVM else makes when it first comes to a lambda expression, a method reference, or the
 * first comparison of two records. A build lives for seconds and comes to hundreds of them once, so that making them is
 * a good part of what the goal takes where tests are short; loading them takes half of it.
 *
 * <p>What it does not know how to make stays as the compiler wrote it. Needs Java 11 and newer byte code, in which classes
 * of one nest may call each other's private methods; classes for older JVMs are left alone. Run by the build
 * before it packs the plugin, so that unit tests see what the compiler made, and invoked projects what is packed.
 */
public final class EarlyLinking {

    private final Map<String, byte[]> linked = new TreeMap<>();
    private final Map<String, Set<String>> joining = new TreeMap<>();

    private EarlyLinking() {}

    /**
     * Copies the compiled classes and what stands beside them to {@code linked-classes}, and links the copies.
     *
     * @param arguments the directory of the build, in which both are
     * @throws IOException if the classes cannot be read, or their copies cannot be written
     */
    public static void main(String... arguments) throws IOException {
        Path from = Path.of(arguments[0], "classes");
        Path to = Path.of(arguments[0], "linked-classes");
        Map<String, byte[]> classes = read(from);
        delete(to);
        for (Path file : filesOf(from)) {
            if (!isClass(file)) {
                write(to, from.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        for (Map.Entry<String, byte[]> made : link(classes).entrySet()) {
            write(to, made.getKey() + ".class", made.getValue());
        }
    }

    /**
     * Reads classes.
     *
     * @param directory where they are
     * @return their byte code by internal name
     * @throws IOException if one of them cannot be read
     */
    static Map<String, byte[]> read(Path directory) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        for (Path file : filesOf(directory)) {
            if (isClass(file)) {
                byte[] code = Files.readAllBytes(file);
                classes.put(new ClassReader(code).getClassName(), code);
            }
        }
        return classes;
    }

    private static boolean isClass(Path file) {
        return file.toString().endsWith(".class");
    }

    private static void write(Path directory, String name, byte[] bytes) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static List<Path> filesOf(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /**
     * Links classes.
     *
     * @param classes byte code by internal name, with the host of each nest that is among them
     * @return the same, and what was made for them; they do what they did before
     */
    public static Map<String, byte[]> link(Map<String, byte[]> classes) {
        EarlyLinking linking = new EarlyLinking();
        classes.values().forEach(linking::link);
        linking.joining.forEach(linking::join);
        return linking.linked;
    }

    private void link(byte[] code) {
        ClassReader reader = new ClassReader(code);
        if (reader.readUnsignedShort(6) < V11) {
            linked.put(reader.getClassName(), code);
            return;
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        reader.accept(new Linked(writer), 0);
        linked.put(reader.getClassName(), writer.toByteArray());
    }

    /** A class belongs to a nest if its host says so too. */
    private void join(String host, Set<String> members) {
        ClassReader reader = new ClassReader(linked.get(host));
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(ASM9, writer) {
                    @Override
                    public void visitEnd() {
                        members.forEach(this::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        linked.put(host, writer.toByteArray());
    }

    /** Writes a class anew, with plain calls for what would be linked at run time. */
    private final class Linked extends ClassVisitor {

        private String name = "";
        private String nest = "";
        private int made;
        private final List<RecordComparison> comparisons = new ArrayList<>();

        private Linked(ClassVisitor next) {
            super(ASM9, next);
        }

        @Override
        public void visit(int version, int access, String type, String generic, String parent, String[] interfaces) {
            name = type;
            nest = type;
            super.visit(version, access, type, generic, parent, interfaces);
        }

        @Override
        public void visitNestHost(String host) {
            nest = host;
            super.visitNestHost(host);
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String shape, String generic, String[] thrown) {
            return new MethodVisitor(ASM9, super.visitMethod(access, method, shape, generic, thrown)) {
                @Override
                public void visitInvokeDynamicInsn(String call, String callShape, Handle linker, Object... arguments) {
                    if (!replace(mv, call, callShape, linker, arguments)) {
                        super.visitInvokeDynamicInsn(call, callShape, linker, arguments);
                    }
                }
            };
        }

        @Override
        public void visitEnd() {
            comparisons.forEach(comparison -> comparison.write(cv));
            super.visitEnd();
        }

        private boolean replace(MethodVisitor code, String call, String shape, Handle linker, Object... arguments) {
            return switch (linker.getOwner() + "." + linker.getName()) {
                case "java/lang/invoke/LambdaMetafactory.metafactory" ->
                    lambda(code, new LambdaClass(name + "$$" + made, nest, call, shape, arguments));
                case "java/lang/runtime/ObjectMethods.bootstrap" ->
                    !call.equals("toString") && comparison(code, new RecordComparison(name, call, shape, arguments));
                default -> false;
            };
        }

        private boolean lambda(MethodVisitor code, LambdaClass lambda) {
            if (!lambda.isPlain()) {
                return false;
            }
            made++;
            linked.put(lambda.name(), lambda.write());
            joining.computeIfAbsent(nest, host -> new TreeSet<>()).add(lambda.name());
            lambda.call(code);
            return true;
        }

        private boolean comparison(MethodVisitor code, RecordComparison comparison) {
            comparisons.add(comparison);
            comparison.call(code);
            return true;
        }
    }
}
