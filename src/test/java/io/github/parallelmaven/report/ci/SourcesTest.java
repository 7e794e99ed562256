package io.github.parallelmaven.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Verdict;
import io.github.parallelmaven.report.page.ReportedTest;
import io.github.parallelmaven.report.page.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    @TempDir
    Path checkout;

    private Sources sources;

    @BeforeEach
    void write() throws IOException {
        Path root = checkout.resolve("shop/src/test/java");
        Files.createDirectories(root.resolve("org/example"));
        Files.writeString(root.resolve("org/example/CartTest.java"), "");
        Files.writeString(root.resolve("org/example/Helper.java"), "");
        Files.writeString(root.resolve("org/example/Spec.kt"), "");
        sources = new Sources(List.of(checkout.resolve("none"), root), checkout);
    }

    @Test
    void theTestsOwnLineIsTakenThoughAHelperThrew() {
        assertThat(place(
                        "org.example.CartTest",
                        "org.opentest4j.AssertionFailedError: expected <1>",
                        "\tat org.junit.jupiter.api.AssertEquals.fail(AssertEquals.java:9)",
                        "\tat org.example.Helper.check(Helper.java:5)",
                        "\tat app//org.example.CartTest$Nested.lambda$adds$0(CartTest.java:23)",
                        "\tat org.example.CartTest.adds(CartTest.java:30)"))
                .isEqualTo(new Place("shop/src/test/java/org/example/CartTest.java", 23));
    }

    @Test
    void withoutALineOfItsOwnTheFirstOfTheProjectIsTaken() {
        assertThat(place(
                        "org.example.CartTest",
                        "java.lang.IllegalStateException",
                        "\tat java.base/java.util.Optional.get(Optional.java:1)",
                        "\tat org.example.Helper.check(Helper.java:5)"))
                .isEqualTo(new Place("shop/src/test/java/org/example/Helper.java", 5));
    }

    @Test
    void withoutATraceItIsTheBeginningOfTheFileInWhateverLanguage() {
        assertThat(place("org.example.Spec")).isEqualTo(new Place("shop/src/test/java/org/example/Spec.kt", 1));
    }

    @Test
    void whatIsNotInTheProjectHasNoPlace() {
        assertThat(sources.of(test("org.other.FarTest", "\tat org.other.FarTest.far(FarTest.java:7)")))
                .isEmpty();
    }

    @Test
    void framesWithoutALineAndStrangeNumbersDoNoHarm() {
        assertThat(place(
                        "org.example.CartTest",
                        "\tat org.example.CartTest.a(Unknown Source)",
                        "\tat org.example.CartTest.b(CartTest.java:99999999999999)"))
                .isEqualTo(new Place("shop/src/test/java/org/example/CartTest.java", 1));
    }

    private Place place(String suite, String... trace) {
        return sources.of(test(suite, trace)).orElseThrow();
    }

    private static ReportedTest test(String suite, String... trace) {
        Trouble trouble = new Trouble("java.lang.Error", "", String.join("\n", trace));
        return new ReportedTest(suite, suite, "adds", Verdict.FAILED, 1, List.of(trouble), "", "");
    }
}
