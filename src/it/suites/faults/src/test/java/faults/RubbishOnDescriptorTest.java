package faults;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Writes rubbish to the standard output of its process. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class RubbishOnDescriptorTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() throws Exception {
        byte[] rubbish = new byte[4096];
        new java.util.Random(7).nextBytes(rubbish);
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        out.write(":maven-surefire-event:\u0008:sys-prop:".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        out.write(rubbish);
        out.flush();
    }

    @Test
    void c_after() {}
}
