package io.github.parallelmaven.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.BuiltIns;
import io.github.parallelmaven.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation says, held to what is so. */
class DocsTest {

    private static final String UPDATE = "mvn test -Dtest=DocsTest -Ddocs.update=true";
    private static final Path CONFIGURATION = Path.of("docs", "configuration.md");
    private static final Pattern XML_BLOCK = Pattern.compile("```xml\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]*)(?:#([^)]*))?\\)");
    private static final Pattern LITERAL_VERSION =
            Pattern.compile("<artifactId>parallel-maven-plugin</artifactId>\\s*<version>([^$@<]*)</version>"
                    + "|<parallel\\.version>([^$@<]*)</parallel\\.version>");

    @Test
    void configurationPageIsWhatTheAnnotationsSay() throws IOException {
        String page = ConfigurationPage.of(PluginDescriptor.goals(), UPDATE);
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(CONFIGURATION, page);
        }
        assertThat(text(CONFIGURATION))
                .as("%s is outdated; write it anew: %s", CONFIGURATION, UPDATE)
                .isEqualTo(page);
    }

    @ParameterizedTest
    @EnumSource
    void problemHasItsSectionInTroubleshooting(Problem problem) throws IOException {
        assertThat(text(Path.of("docs", "troubleshooting.md")).lines())
                .contains("## " + problem.anchor().replace('-', ' ').replaceFirst("^.", firstLetter(problem)));
    }

    @Test
    void everyStrategyStandsOnItsPage() throws IOException {
        assertThat(BuiltIns.strategies()).isNotEmpty();
        assertThat(text(Path.of("docs", "strategies.md")))
                .contains(BuiltIns.strategies().keySet().stream()
                        .map(name -> "| `" + name + "` |")
                        .toList());
    }

    @Test
    void readmeNamesEveryGoal() throws IOException {
        assertThat(text(Path.of("README.md")))
                .contains(PluginDescriptor.goals().stream()
                        .map(goal -> "parallel:" + goal.name())
                        .toList());
    }

    @Test
    void sampleProjectsNameTheVersionOfThisBuild() throws IOException {
        String version = text(Path.of("pom.xml")).replaceFirst("(?s).*?<version>(.*?)</version>.*", "$1");
        for (Path pom : invokedPoms()) {
            assertThat(LITERAL_VERSION
                            .matcher(text(pom))
                            .results()
                            .map(match -> match.group(1) == null ? match.group(2) : match.group(1)))
                    .as(pom.toString())
                    .allMatch(version::equals);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPomSnippetStandsInAnInvokedProject(Path page) throws IOException {
        List<String> poms = invokedPoms().stream().map(DocsTest::filtered).toList();
        assertThat(matches(XML_BLOCK, page).map(match -> withoutSpace(match.group(1))))
                .allMatch(snippet -> poms.stream().anyMatch(pom -> pom.contains(snippet)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) throws IOException {
        for (MatchResult link : matches(LINK, page).toList()) {
            Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
            assertThat(target).exists();
            if (link.group(2) != null) {
                assertThat(text(target)
                                .lines()
                                .filter(line -> line.startsWith("#"))
                                .map(DocsTest::anchor))
                        .as(target.toString())
                        .contains(link.group(2));
            }
        }
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> below = Files.walk(Path.of("docs"))) {
            List<Path> pages =
                    below.filter(path -> path.toString().endsWith(".md")).toList();
            return Stream.concat(Stream.of(Path.of("README.md")), pages.stream());
        }
    }

    private static List<Path> invokedPoms() throws IOException {
        try (Stream<Path> below = Files.walk(Path.of("src", "it"))) {
            return below.filter(path -> path.endsWith("pom.xml"))
                    .filter(path -> !path.toString().contains("target"))
                    .toList();
        }
    }

    private static String filtered(Path pom) {
        try {
            String own = text(Path.of("pom.xml"));
            String version = own.replaceFirst("(?s).*?<version>(.*?)</version>.*", "$1");
            String surefire = own.replaceFirst("(?s).*<surefire.version>(.*?)</surefire.version>.*", "$1");
            return withoutSpace(text(pom)
                    .replace("@project.groupId@", "io.github.parallelmaven")
                    .replace("@project.artifactId@", "parallel-maven-plugin")
                    .replace("@project.version@", version)
                    .replace("@surefire.version@", surefire));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a reader of Markdown makes it of a heading. */
    private static String anchor(String heading) {
        return heading.replaceFirst("^#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static String firstLetter(Problem problem) {
        return problem.name().substring(0, 1);
    }

    private static Stream<MatchResult> matches(Pattern pattern, Path page) throws IOException {
        return pattern.matcher(text(page)).results().toList().stream();
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
