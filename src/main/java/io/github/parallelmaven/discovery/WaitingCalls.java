package io.github.parallelmaven.discovery;

import java.nio.charset.StandardCharsets;
import org.objectweb.asm.ClassReader;

/**
 * Whether a class calls methods that wait for time to go by: those whose names begin with {@code sleep}, whoever has
 * them, and those of Awaitility. Looks at the constant pool alone (Java Virtual Machine Specification, 4.4), where each
 * method that is called is named once.
 */
final class WaitingCalls {

    /** Tags of constants that name a method: of a class, and of an interface. */
    private static final int METHOD = 10;

    private static final int INTERFACE_METHOD = 11;

    private static final byte[] SLEEP = bytes("sleep");
    private static final byte[] AWAITILITY = bytes("org/awaitility/");

    private WaitingCalls() {}

    /**
     * Looks.
     *
     * @param file a class file
     * @throws RuntimeException if an offset in it is wrong
     */
    static boolean areIn(ClassReader file) {
        for (int i = 1; i < file.getItemCount(); i++) {
            int constant = file.getItem(i);
            // What follows a long or a double is no constant of its own.
            if (constant > 0 && isMethod(file.readByte(constant - 1)) && waits(file, constant)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMethod(int tag) {
        return tag == METHOD || tag == INTERFACE_METHOD;
    }

    /** A method is a class and a pair of a name and a type; a class begins with its name too. */
    private static boolean waits(ClassReader file, int method) {
        return nameBegins(file, method, AWAITILITY) || nameBegins(file, method + 2, SLEEP);
    }

    /** Compares bytes, since strings would be made of all names that are none of these. */
    private static boolean nameBegins(ClassReader file, int reference, byte[] start) {
        int named = file.getItem(file.readUnsignedShort(reference));
        int name = file.getItem(file.readUnsignedShort(named));
        if (file.readUnsignedShort(name) < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (file.readByte(name + 2 + i) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
