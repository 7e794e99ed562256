package io.github.parallelmaven.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.BuiltIns;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.protocol.Opcode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
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

    @ParameterizedTest
    @MethodSource("goals")
    void goalStandsInTheTableOfTheReadmeAndOnAPage(String goal) throws IOException {
        assertThat(text(Path.of("README.md")).lines()).anyMatch(line -> line.startsWith("| `parallel:" + goal + "` |"));
        // Besides the page that is generated and the one that lists news.
        assertThat(pages().filter(page -> page.startsWith("docs") && !page.equals(CONFIGURATION))
                        .filter(page -> !page.endsWith("CHANGELOG.md"))
                        .filter(page -> read(page).contains("parallel:" + goal)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("goals")
    void parametersOfTheGoalHaveASectionEach(String goal) throws IOException {
        Set<String> headings =
                text(CONFIGURATION).lines().filter(line -> line.startsWith("#")).collect(Collectors.toSet());
        assertThat(PluginDescriptor.goals().stream()
                        .filter(one -> one.name().equals(goal))
                        .flatMap(one -> one.parameters().stream())
                        .filter(GoalDescription.Setting::isOurs)
                        .map(setting -> "#### `" + setting.name() + "`"))
                .allMatch(headings::contains);
    }

    @Test
    void strategiesPageTellsOfEveryStrategy() throws IOException {
        List<String> lines = text(Path.of("docs", "strategies.md")).lines().toList();
        assertThat(BuiltIns.strategies().keySet())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(lines).anyMatch(line -> line.startsWith("| `" + name + "` |")));
    }

    @Test
    void protocolPageTellsOfEveryFrame() throws IOException, IllegalAccessException {
        String page = text(Path.of("docs", "protocol.md"));
        for (Field opcode : Opcode.class.getFields()) {
            assertThat(page).contains("| " + opcode.get(null) + " | `" + opcode.getName() + "` |");
        }
    }

    @Test
    void indexLeadsToEveryPage() throws IOException {
        Path index = Path.of("docs", "README.md");
        List<Path> linked = matches(LINK, index)
                .map(link -> index.resolveSibling(link.group(1)))
                .toList();
        assertThat(pages().filter(page -> Path.of("docs").equals(page.getParent()))
                        .filter(page -> !page.equals(index)))
                .allMatch(linked::contains);
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

    @ParameterizedTest
    @MethodSource("pagesWhoseJavaIsNotCompiledItself")
    void everyJavaSnippetStandsInACompiledFile(Path page) throws IOException {
        List<String> snippets = matches(JAVA_BLOCK, page)
                .map(match -> withoutSpace(match.group(1)))
                .toList();
        if (!snippets.isEmpty()) {
            List<String> sources = Stream.concat(
                            files(Path.of("src", "it"), ".java"), files(Path.of("src", "test", "java"), ".java"))
                    .map(source -> withoutSpace(read(source)))
                    .toList();
            assertThat(snippets).allMatch(snippet -> sources.stream().anyMatch(source -> source.contains(snippet)));
        }
    }

    /** {@link JavaExamplesTest} compiles what stands on the others. */
    static Stream<Path> pagesWhoseJavaIsNotCompiledItself() throws IOException {
        return pages().filter(page -> !page.endsWith("java-api.md") && !page.endsWith("extending.md"));
    }

    static Stream<String> goals() throws IOException {
        return PluginDescriptor.goals().stream().map(GoalDescription::name);
    }

    static Stream<Path> pages() throws IOException {
        return Stream.concat(Stream.of(Path.of("README.md")), files(Path.of("docs"), ".md"));
    }

    private static List<Path> invokedPoms() throws IOException {
        return files(Path.of("src", "it"), "pom.xml")
                .filter(path -> path.endsWith("pom.xml"))
                .toList();
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            return below
                    .filter(path -> path.toString().endsWith(ending))
                    .filter(path -> !path.toString().contains("target"))
                    .toList()
                    .stream();
        }
    }

    private static String filtered(Path pom) {
        String own = read(Path.of("pom.xml"));
        String version = own.replaceFirst("(?s).*?<version>(.*?)</version>.*", "$1");
        String surefire = own.replaceFirst("(?s).*<surefire.version>(.*?)</surefire.version>.*", "$1");
        return withoutSpace(read(pom)
                .replace("@project.groupId@", "io.github.parallelmaven")
                .replace("@project.artifactId@", "parallel-maven-plugin")
                .replace("@project.version@", version)
                .replace("@surefire.version@", surefire));
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

    /** The same where a stream cannot do with an {@code IOException}. */
    static String read(Path file) {
        try {
            return text(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
