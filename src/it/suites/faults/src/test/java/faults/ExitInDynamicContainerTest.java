package faults;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

/** Ends its JVM in a test within a container that was generated. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ExitInDynamicContainerTest {
    @TestFactory
    Stream<DynamicContainer> fault() {
        return IntStream.rangeClosed(1, 3).mapToObj(container -> DynamicContainer.dynamicContainer(
                "container " + container,
                IntStream.rangeClosed(1, 3).mapToObj(test -> DynamicTest.dynamicTest("c" + container + " t" + test, () -> {
                    if (container == 2 && test == 2) {
                        System.exit(3);
                    }
                }))));
    }
}
