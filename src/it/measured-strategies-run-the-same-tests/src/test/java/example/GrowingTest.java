package example;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Has one test; where it is asked to grow, one more each time it is run. */
class GrowingTest {

    @TestFactory
    Stream<DynamicTest> tests() throws Exception {
        int tests = 1;
        if (Boolean.getBoolean("grows")) {
            Path file = Path.of("target/runs");
            tests += Files.exists(file) ? Integer.parseInt(Files.readString(file)) : 0;
            Files.writeString(file, Integer.toString(tests));
        }
        return IntStream.range(0, tests).mapToObj(i -> DynamicTest.dynamicTest("t" + i, () -> {}));
    }
}
