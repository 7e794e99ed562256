package io.github.parallelmaven.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages and Javadoc show as Java compiles as it stands there. */
class JavaExamplesTest {

    private static final Path MAIN = Path.of("src/main/java/io/github/parallelmaven");
    private static final Path TESTS = Path.of("src/test/java/io/github/parallelmaven");
    private static final Pattern JAVADOC = Pattern.compile("<pre>\\{@code\\n(.*?) \\* }</pre>", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("(?m)^(?:public )?(?:final )?class (\\w+)");

    /** What a snippet without a class may take for granted. */
    private static final String GIVEN =
            "List<Path> classPath; Path testClasses; Path projectRoot; List<TestCase> tests;"
                    + " ParallelExecutor executor; List<Shard> shards;\n";

    private static final String IMPORTS = Stream.of(
                    "io.github.parallelmaven.*",
                    "io.github.parallelmaven.api.*",
                    "io.github.parallelmaven.contract.*",
                    "java.io.*",
                    "java.nio.file.*",
                    "java.time.*",
                    "java.util.*",
                    "org.junit.jupiter.api.*")
            .map(name -> "import " + name + ";\n")
            .collect(Collectors.joining());

    /** What one example defines another may use, as long as it comes later: pages are the last. */
    @TempDir
    static Path folder;

    @ParameterizedTest
    @MethodSource("places")
    void everyExampleCompiles(Path place) throws IOException {
        List<String> examples = examples(place);
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            assertThat(complaints(example)).as(example).isEmpty();
        }
    }

    @Test
    void thePageOfTheApiShowsTheSampleThatIsRun() throws IOException {
        String source = text(TESTS.resolve("docs/RunTestJar.java"));
        assertThat(text(Path.of("docs/java-api.md"))).contains(source.substring(source.indexOf("import ")));
    }

    @Test
    void everyTypeOfTheApiIsToldOfOnAPage() throws IOException {
        String pages = text(Path.of("docs/java-api.md")) + text(Path.of("docs/extending.md"));
        try (Stream<Path> files =
                Stream.concat(Files.list(MAIN.resolve("api")), Files.list(TESTS.resolve("contract")))) {
            List<String> types = files.filter(JavaExamplesTest::isPublic)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(types).contains("Shards", "ShardingStrategyContract");
            assertThat(types).allSatisfy(type -> assertThat(pages).containsPattern("`" + type + "\\b"));
        }
    }

    static Stream<Path> places() throws IOException {
        List<Path> places = new ArrayList<>(List.of(MAIN.resolve("ParallelExecutor.java")));
        for (Path below : List.of(MAIN.resolve("api"), TESTS.resolve("contract"))) {
            try (Stream<Path> files = Files.list(below)) {
                for (Path file : files.sorted().toList()) {
                    if (text(file).contains("{@code\n")) {
                        places.add(file);
                    }
                }
            }
        }
        places.addAll(List.of(Path.of("docs/extending.md"), Path.of("docs/java-api.md")));
        return places.stream();
    }

    private static List<String> examples(Path place) throws IOException {
        boolean page = place.toString().endsWith(".md");
        return (page ? BLOCK : JAVADOC)
                .matcher(text(place))
                .results()
                .map(match -> page ? match.group(1) : match.group(1).replaceAll("(?m)^ \\* ?", ""))
                .toList();
    }

    private String complaints(String example) throws IOException {
        Matcher named = CLASS.matcher(example);
        boolean whole = named.find();
        String name = whole ? named.group(1) : "Example";
        String body =
                whole ? example : "class Example {\n" + GIVEN + "void run() throws Exception {\n" + example + "}\n}\n";
        Path file = folder.resolve(name + ".java");
        Files.writeString(file, (example.startsWith("import ") ? "" : IMPORTS) + body);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        String classPath = System.getProperty("java.class.path") + File.pathSeparator + folder;
        List<String> options = List.of("-proc:none", "-cp", classPath, "-d", folder.toString());
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            compiler.getTask(complaints, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
        }
        return complaints.toString();
    }

    private static boolean isPublic(Path file) {
        try {
            return Pattern.compile("(?m)^public ").matcher(text(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
