package io.github.parallelmaven.discovery;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What a class file says of a class, its code not considered. Types are internal names, such as {@code org/junit/Test}. */
final class ClassAnatomy extends ClassVisitor {

    final List<Mark> marks = new ArrayList<>();
    final List<Member> methods = new ArrayList<>();
    final List<Member> fields = new ArrayList<>();
    final List<String> interfaces = new ArrayList<>();
    private @Nullable String superName;
    private String name = "";

    private ClassAnatomy() {
        super(Opcodes.ASM9);
    }

    /**
     * Reads a class file.
     *
     * @throws RuntimeException if it is damaged, or newer than the reader knows
     */
    static ClassAnatomy of(byte[] bytes) {
        ClassAnatomy anatomy = new ClassAnatomy();
        new ClassReader(bytes).accept(anatomy, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return anatomy;
    }

    /** Its own name. */
    String name() {
        return name;
    }

    /** Name of its superclass, null for that of all classes. */
    @Nullable
    String superName() {
        return superName;
    }

    /**
     * An annotation that exists at run time.
     *
     * @param type its type
     * @param values names of the enum constants and classes among its values
     */
    record Mark(String type, List<String> values) {}

    /**
     * A field or method that the source code has.
     *
     * @param name its name
     * @param descriptor its type as in a class file
     * @param access its modifiers
     * @param marks its annotations
     */
    record Member(String name, String descriptor, int access, List<Mark> marks) {

        boolean has(int modifier) {
            return (access & modifier) != 0;
        }
    }

    @Override
    public void visit(
            int version,
            int access,
            String ownName,
            @Nullable String signature,
            @Nullable String itsSuper,
            String[] itsInterfaces) {
        name = ownName;
        superName = itsSuper;
        interfaces.addAll(List.of(itsInterfaces));
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return visible ? reading(descriptor, marks) : null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String[] exceptions) {
        if ((access & Opcodes.ACC_SYNTHETIC) != 0) {
            return null;
        }
        Member member = new Member(method, descriptor, access, new ArrayList<>());
        methods.add(member);
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return visible ? reading(type, member.marks()) : null;
            }
        };
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        if ((access & Opcodes.ACC_SYNTHETIC) != 0) {
            return null;
        }
        Member member = new Member(field, descriptor, access, new ArrayList<>());
        fields.add(member);
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return visible ? reading(type, member.marks()) : null;
            }
        };
    }

    private static AnnotationVisitor reading(String descriptor, List<Mark> target) {
        Mark mark = new Mark(Type.getType(descriptor).getInternalName(), new ArrayList<>());
        target.add(mark);
        return new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visit(@Nullable String key, Object value) {
                if (value instanceof Type type) {
                    mark.values().add(type.getInternalName());
                }
            }

            @Override
            public void visitEnum(@Nullable String key, String type, String constant) {
                mark.values().add(constant);
            }
        };
    }
}
