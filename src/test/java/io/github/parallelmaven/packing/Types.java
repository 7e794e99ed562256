package io.github.parallelmaven.packing;

import org.objectweb.asm.Type;

/** Of numbers and the objects that stand for them. */
final class Types {

    private Types() {}

    static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    static String box(Type type) {
        return switch (type.getSort()) {
            case Type.INT -> "java/lang/Integer";
            case Type.CHAR -> "java/lang/Character";
            default -> {
                String word = type.getClassName();
                yield "java/lang/" + Character.toUpperCase(word.charAt(0)) + word.substring(1);
            }
        };
    }
}
