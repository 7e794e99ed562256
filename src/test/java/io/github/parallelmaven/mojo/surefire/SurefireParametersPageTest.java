package io.github.parallelmaven.mojo.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page is the catalogue. {@code mvn test -Dtest=SurefireParametersPageTest -Dparallel.writeDocs} writes it anew.
 */
class SurefireParametersPageTest {

    private static final Path PAGE = Path.of("docs", "surefire-parameters.md");

    @Test
    void pageShowsTheCatalogue() throws IOException {
        if (System.getProperty("parallel.writeDocs") != null) {
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE).hasContent(page());
    }

    private static String page() {
        return Stream.concat(
                        Stream.of(
                                "# What becomes of Surefire's parameters",
                                "",
                                "The plugin reads what a project has configured for Surefire; see"
                                        + " [Migrating from Surefire](migrating-from-surefire.md).",
                                "This page lists every parameter of `surefire:test` and what becomes of it.",
                                "It is made from the catalogue in the code, and a test compares that catalogue with"
                                        + " the newest Surefire.",
                                "",
                                "- *honoured*: it does what it does in Surefire.",
                                "- *no effect*: it is accepted and changes nothing; one line says why.",
                                "- *obsolete*: Surefire itself has given it up.",
                                "",
                                "| Parameter | User property | What becomes of it | Remark |",
                                "|---|---|---|---|"),
                        SurefireParameters.all().stream()
                                .sorted(Comparator.comparing(SurefireParameter::name))
                                .map(SurefireParametersPageTest::row))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(SurefireParameter parameter) {
        String property = parameter.property().isEmpty() ? "" : "`" + parameter.property() + "`";
        return "| `" + parameter.name() + "` | " + property + " | "
                + parameter.fate().word() + " | " + parameter.sentence() + " |";
    }
}
