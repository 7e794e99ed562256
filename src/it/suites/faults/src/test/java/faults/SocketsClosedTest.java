package faults;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Closes all sockets of its JVM. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class SocketsClosedTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() throws Exception {
        List<Integer> sockets = new ArrayList<>();
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            for (Path descriptor : open.toList()) {
                if (Files.isSymbolicLink(descriptor) && target(descriptor).startsWith("socket:")) {
                    sockets.add(Integer.parseInt(descriptor.getFileName().toString()));
                }
            }
        }
        Field number = FileDescriptor.class.getDeclaredField("fd");
        number.setAccessible(true);
        for (int socket : sockets) {
            FileDescriptor descriptor = new FileDescriptor();
            number.setInt(descriptor, socket);
            new FileOutputStream(descriptor).close();
        }
    }

    @Test
    void c_after() {}

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException gone) {
            return "";
        }
    }
}
