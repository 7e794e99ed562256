package io.github.parallelmaven.packing;

import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.BIPUSH;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.IADD;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_1;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IF_ACMPEQ;
import static org.objectweb.asm.Opcodes.IMUL;
import static org.objectweb.asm.Opcodes.INSTANCEOF;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.IRETURN;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** What a record compares, or makes its hash of. */
final class RecordComparison {

    private final String owner;
    private final String call;
    private final String shape;
    private final List<Handle> parts = new ArrayList<>();

    RecordComparison(String owner, String call, String shape, Object... arguments) {
        this.owner = owner;
        this.call = call;
        this.shape = shape;
        // Before them stand the record and the names of its parts.
        for (Object part : List.of(arguments).subList(2, arguments.length)) {
            parts.add((Handle) part);
        }
    }

    /** The call to put in the place of the one that would be linked at run time. */
    void call(MethodVisitor code) {
        code.visitMethodInsn(INVOKESTATIC, owner, method(), shape, false);
    }

    private String method() {
        return "$" + call;
    }

    /** Adds the method that is called. */
    void write(ClassVisitor type) {
        MethodVisitor code = type.visitMethod(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, method(), shape, null, null);
        code.visitCode();
        if (call.equals("equals")) {
            writeEquals(code);
        } else {
            writeHash(code);
        }
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private void writeHash(MethodVisitor code) {
        code.visitInsn(ICONST_0);
        for (Handle part : parts) {
            code.visitIntInsn(BIPUSH, 31);
            code.visitInsn(IMUL);
            load(code, 0, part);
            Type type = Type.getType(part.getDesc());
            boolean plain = Types.isPrimitive(type);
            String hashing = plain ? Types.box(type) : "java/util/Objects";
            code.visitMethodInsn(
                    INVOKESTATIC, hashing, "hashCode", plain ? "(" + type + ")I" : "(Ljava/lang/Object;)I", false);
            code.visitInsn(IADD);
        }
        code.visitInsn(IRETURN);
    }

    private void writeEquals(MethodVisitor code) {
        Label same = new Label();
        Label other = new Label();
        code.visitVarInsn(ALOAD, 0);
        code.visitVarInsn(ALOAD, 1);
        code.visitJumpInsn(IF_ACMPEQ, same);
        code.visitVarInsn(ALOAD, 1);
        code.visitTypeInsn(INSTANCEOF, owner);
        code.visitJumpInsn(IFEQ, other);
        code.visitVarInsn(ALOAD, 1);
        code.visitTypeInsn(CHECKCAST, owner);
        code.visitVarInsn(ASTORE, 1);
        for (Handle part : parts) {
            load(code, 0, part);
            load(code, 1, part);
            Type type = Type.getType(part.getDesc());
            if (Types.isPrimitive(type)) {
                code.visitMethodInsn(INVOKESTATIC, Types.box(type), "compare", "(" + type + type + ")I", false);
                code.visitJumpInsn(IFNE, other);
            } else {
                String two = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
                code.visitMethodInsn(INVOKESTATIC, "java/util/Objects", "equals", two, false);
                code.visitJumpInsn(IFEQ, other);
            }
        }
        answer(code, same, ICONST_1);
        answer(code, other, ICONST_0);
    }

    private static void answer(MethodVisitor code, Label label, int constant) {
        code.visitLabel(label);
        code.visitFrame(F_SAME, 0, null, 0, null);
        code.visitInsn(constant);
        code.visitInsn(IRETURN);
    }

    private void load(MethodVisitor code, int variable, Handle part) {
        code.visitVarInsn(ALOAD, variable);
        code.visitFieldInsn(GETFIELD, owner, part.getName(), part.getDesc());
    }
}
