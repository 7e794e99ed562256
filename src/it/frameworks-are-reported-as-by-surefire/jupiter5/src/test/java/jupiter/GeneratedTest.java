package jupiter;

import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

class GeneratedTest {

    @BeforeEach
    void before() {
        System.out.println("before");
    }

    @RepeatedTest(3)
    void repeated() {}

    @RepeatedTest(value = 2, name = "{displayName} {currentRepetition} of {totalRepetitions}")
    void repeatedWithNames(RepetitionInfo info) {
        if (info.getCurrentRepetition() == 2) {
            throw new IllegalStateException("the second one");
        }
    }

    @RepeatedTest(value = 5, failureThreshold = 1)
    void repeatedUntilItFails() {
        throw new AssertionError("at once");
    }

    @TestFactory
    Stream<DynamicNode> dynamic() {
        System.out.println("in the factory");
        return Stream.of(
                dynamicTest("first", () -> System.out.println("in the first")),
                dynamicTest("second", () -> {
                    throw new AssertionError("second");
                }),
                dynamicTest("second", () -> {}),
                dynamicTest("aborted", () -> assumeTrue(false, "why not")),
                dynamicContainer(
                        "container",
                        Stream.of(
                                dynamicTest("inner", () -> {
                                    throw new IllegalStateException("inner");
                                }),
                                dynamicContainer("empty", Stream.empty()),
                                dynamicContainer("deeper", Stream.of(dynamicTest("deep", () -> {}))))));
    }

    @TestFactory
    List<DynamicNode> dynamicWithSources() {
        return List.of(
                dynamicTest("method", URI.create("method:jupiter.Elsewhere#there"), () -> {}),
                dynamicTest("class", URI.create("class:jupiter.Elsewhere"), () -> {}),
                dynamicTest("file", URI.create("file:/no/such/file.txt"), () -> {}),
                dynamicTest("resource", URI.create("classpath:/jupiter/rows.csv"), () -> {}),
                dynamicTest("address", URI.create("https://example.org/"), () -> {
                    throw new IllegalStateException("address");
                }),
                dynamicContainer(
                        "files", URI.create("file:/no/such"), Stream.of(dynamicTest("plain in files", () -> {}))));
    }

    @TestFactory
    Stream<DynamicNode> factoryThrows() {
        throw new IllegalStateException("no tests");
    }

    @TestFactory
    Stream<DynamicNode> factoryIsEmpty() {
        return Stream.empty();
    }

    @TestFactory
    Stream<DynamicNode> factoryThrowsLater() {
        return Stream.of(1, 0).map(n -> dynamicTest("by " + 2 / n, () -> {}));
    }

    @TestFactory
    Stream<DynamicNode> containerThrows() {
        return Stream.of(dynamicContainer(
                "breaking", Stream.of(1, 0).map(n -> dynamicTest("by " + 2 / n, () -> {}))));
    }

    @TestFactory
    @Disabled("no factory today")
    Stream<DynamicNode> disabledFactory() {
        return Stream.empty();
    }

    @TestFactory
    DynamicNode singleNode() {
        return dynamicTest("alone", () -> {});
    }

    @TestTemplate
    @ExtendWith(Twice.class)
    void template(String parameter) {}

    @AfterEach
    void after() {
        System.out.println("after");
    }

    static class Twice implements TestTemplateInvocationContextProvider {
        @Override
        public boolean supportsTestTemplate(ExtensionContext context) {
            return true;
        }

        @Override
        public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
            return Stream.of(new Invocation("once"), new Invocation("twice"));
        }
    }

    record Invocation(String name) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int index) {
            return name;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new GivesText(name));
        }
    }
}
