package io.github.parallelmaven.packing;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.POP2;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V11;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** A class with one method, which calls the body of a lambda expression or the method that is referred to. */
final class LambdaClass {

    private static final Type CHARACTER = Type.getObjectType("java/lang/Character");

    private final String name;
    private final String nest;
    private final String method;
    private final String shape;
    private final Type[] held;
    private final Type erased;
    private final Type[] given;
    private final Handle target;
    private final boolean creates;
    private final List<Type> wanted = new ArrayList<>();

    LambdaClass(String name, String nest, String method, String shape, Object... arguments) {
        this.name = name;
        this.nest = nest;
        this.method = method;
        this.shape = shape;
        this.held = Type.getArgumentTypes(shape);
        this.erased = (Type) arguments[0];
        this.target = (Handle) arguments[1];
        this.given = ((Type) arguments[2]).getArgumentTypes();
        this.creates = target.getTag() == H_NEWINVOKESPECIAL;
        if (!creates && target.getTag() != H_INVOKESTATIC) {
            wanted.add(Type.getObjectType(target.getOwner()));
        }
        wanted.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
    }

    /** Its internal name. */
    String name() {
        return name;
    }

    /** Whether this knows how to convert what has to be converted. */
    boolean isPlain() {
        boolean plain = isPlain(result(), erased.getReturnType(), result());
        for (int i = 0; i < wanted.size(); i++) {
            int from = i - held.length;
            Type known = from < 0 ? held[i] : given[from];
            plain &= isPlain(from < 0 ? known : erased.getArgumentTypes()[from], wanted.get(i), known);
        }
        return plain;
    }

    /** All but one number for another, and a character for its number, which the compiler leaves to the linker. */
    private static boolean isPlain(Type from, Type to, Type known) {
        if (to.getSort() == Type.VOID || !Types.isPrimitive(to)) {
            return true;
        }
        return Types.isPrimitive(from) ? from.equals(to) : to.getSort() == Type.CHAR || !known.equals(CHARACTER);
    }

    private Type result() {
        return creates ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
    }

    /** What stands where the linker would be asked: one object for all where nothing is held. */
    void call(MethodVisitor code) {
        if (held.length == 0) {
            code.visitFieldInsn(GETSTATIC, name, "ONE", "L" + name + ";");
        } else {
            code.visitMethodInsn(INVOKESTATIC, name, "$of", shape, false);
        }
    }

    /** Its byte code. */
    byte[] write() {
        ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        String[] interfaces = {Type.getReturnType(shape).getInternalName()};
        type.visit(V11, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object", interfaces);
        type.visitNestHost(nest);
        for (int i = 0; i < held.length; i++) {
            type.visitField(ACC_PRIVATE | ACC_FINAL, "held" + i, held[i].getDescriptor(), null, null);
        }
        writeConstructor(type.visitMethod(ACC_PRIVATE, "<init>", constructor(), null, null));
        if (held.length == 0) {
            type.visitField(ACC_STATIC | ACC_FINAL, "ONE", "L" + name + ";", null, null);
            MethodVisitor code = type.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
            create(code);
            code.visitFieldInsn(PUTSTATIC, name, "ONE", "L" + name + ";");
            end(code, RETURN);
        } else {
            MethodVisitor code = type.visitMethod(ACC_STATIC, "$of", shape, null, null);
            create(code);
            end(code, ARETURN);
        }
        writeMethod(type.visitMethod(ACC_PUBLIC, method, erased.getDescriptor(), null, null));
        type.visitEnd();
        return type.toByteArray();
    }

    private String constructor() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, held);
    }

    private void create(MethodVisitor code) {
        code.visitCode();
        code.visitTypeInsn(NEW, name);
        code.visitInsn(DUP);
        int variable = 0;
        for (Type type : held) {
            code.visitVarInsn(type.getOpcode(ILOAD), variable);
            variable += type.getSize();
        }
        code.visitMethodInsn(INVOKESPECIAL, name, "<init>", constructor(), false);
    }

    private void writeConstructor(MethodVisitor code) {
        code.visitCode();
        code.visitVarInsn(ALOAD, 0);
        code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        int variable = 1;
        for (int i = 0; i < held.length; i++) {
            code.visitVarInsn(ALOAD, 0);
            code.visitVarInsn(held[i].getOpcode(ILOAD), variable);
            code.visitFieldInsn(PUTFIELD, name, "held" + i, held[i].getDescriptor());
            variable += held[i].getSize();
        }
        end(code, RETURN);
    }

    private void writeMethod(MethodVisitor code) {
        code.visitCode();
        if (creates) {
            code.visitTypeInsn(NEW, target.getOwner());
            code.visitInsn(DUP);
        }
        int variable = 1;
        for (int i = 0; i < wanted.size(); i++) {
            if (i < held.length) {
                code.visitVarInsn(ALOAD, 0);
                code.visitFieldInsn(GETFIELD, name, "held" + i, held[i].getDescriptor());
                convert(code, held[i], wanted.get(i));
            } else {
                Type type = erased.getArgumentTypes()[i - held.length];
                code.visitVarInsn(type.getOpcode(ILOAD), variable);
                convert(code, type, wanted.get(i));
                variable += type.getSize();
            }
        }
        code.visitMethodInsn(
                instruction(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        convert(code, result(), erased.getReturnType());
        end(code, erased.getReturnType().getOpcode(IRETURN));
    }

    private int instruction() {
        return switch (target.getTag()) {
            case H_INVOKESTATIC -> INVOKESTATIC;
            case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
            default -> target.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
        };
    }

    private static void convert(MethodVisitor code, Type from, Type to) {
        if (to.getSort() == Type.VOID) {
            if (from.getSort() != Type.VOID) {
                code.visitInsn(from.getSize() == 2 ? POP2 : POP);
            }
        } else if (Types.isPrimitive(from) && !Types.isPrimitive(to)) {
            String shape = "(" + from + ")L" + Types.box(from) + ";";
            code.visitMethodInsn(INVOKESTATIC, Types.box(from), "valueOf", shape, false);
        } else if (Types.isPrimitive(to) && !Types.isPrimitive(from)) {
            boolean number = to.getSort() != Type.BOOLEAN && to.getSort() != Type.CHAR;
            String box = number ? "java/lang/Number" : Types.box(to);
            code.visitTypeInsn(CHECKCAST, box);
            code.visitMethodInsn(INVOKEVIRTUAL, box, to.getClassName() + "Value", "()" + to, false);
        } else if (!from.equals(to) && !to.getInternalName().equals("java/lang/Object")) {
            code.visitTypeInsn(CHECKCAST, to.getInternalName());
        }
    }

    private static void end(MethodVisitor code, int instruction) {
        code.visitInsn(instruction);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
