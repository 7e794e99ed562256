package io.github.parallelmaven.benchmark;

import io.github.parallelmaven.fidelity.MavenRun;
import io.github.parallelmaven.fidelity.SuiteBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A generated project whose tests sleep and note when. The first test of each JVM can wait until so many JVMs are there,
 * so that what is measured then is not who started first. Tests that do nothing can stand before them, with which each
 * JVM loads and compiles what it runs tests by.
 *
 * @param build how Maven is called in it
 * @param names its test methods that sleep, class by class, each as {@code org.example.CartTest#addsItem}
 * @param warmUps its test methods that do nothing
 */
record NapProject(SuiteBuild build, List<String> names, List<String> warmUps) {

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>example</groupId>
              <artifactId>ARTIFACT</artifactId>
              <version>1</version>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                <surefire.version>3.6.1</surefire.version>
                <surefire.reports>${project.build.directory}/surefire-reports</surefire.reports>
                <parallel.reports>${project.build.directory}/surefire-reports</parallel.reports>
              </properties>
              <dependencies>
                <dependency>
                  <groupId>org.junit.jupiter</groupId>
                  <artifactId>junit-jupiter</artifactId>
                  <version>5.14.4</version>
                  <scope>test</scope>
                </dependency>
              </dependencies>
              <build>
                <plugins>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>3.14.1</version>
                  </plugin>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-resources-plugin</artifactId>
                    <version>3.3.1</version>
                  </plugin>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-surefire-plugin</artifactId>
                    <version>${surefire.version}</version>
                    <configuration>
                      <reportsDirectory>${surefire.reports}</reportsDirectory>
                    </configuration>
                  </plugin>
                  <plugin>
                    <groupId>io.github.parallelmaven</groupId>
                    <artifactId>parallel-maven-plugin</artifactId>
                    <version>0.1.0-SNAPSHOT</version>
                    <configuration>
                      <reportsDirectory>${parallel.reports}</reportsDirectory>
                    </configuration>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    private static final String NAP = """
            package example;

            import java.io.BufferedWriter;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.time.Duration;
            import java.time.Instant;
            import java.time.temporal.ChronoUnit;
            import java.util.UUID;

            final class Nap {

                private static final Path TIMES = Path.of(System.getProperty("nap.times"));
                private static final BufferedWriter OUT = open();

                private static BufferedWriter open() {
                    try {
                        BufferedWriter out = Files.newBufferedWriter(TIMES.resolve(UUID.randomUUID() + ".jvm"));
                        Instant end = Instant.now().plusSeconds(60);
                        while (jvms() < Integer.getInteger("nap.together", 1)) {
                            if (Instant.now().isAfter(end)) {
                                throw new IllegalStateException("only so many JVMs came: " + jvms());
                            }
                            // Other processes tell of themselves by their files alone: nothing here could wake us.
                            Thread.sleep(1);
                        }
                        return out;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }

                private static long jvms() throws Exception {
                    try (var files = Files.list(TIMES)) {
                        return files.count();
                    }
                }

                static void take(long millis) throws Exception {
                    long start = now();
                    // The nap is the work: it takes time and no processor.
                    Thread.sleep(millis);
                    OUT.write(start + " " + now() + "\\n");
                    OUT.flush();
                }

                private static long now() {
                    return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
                }
            }
            """;

    private static final String WARM_UP = """
            package example;

            final class WarmUp {

                /** Long in the run whose history orders the others, which so begin with these tests. */
                static void take() throws Exception {
                    // How long it takes is all that matters of it.
                    Thread.sleep(Long.getLong("nap.warmup", 0));
                }
            }
            """;

    /**
     * Writes a project without warm-up and compiles it.
     *
     * @param directory where to; it is emptied before
     * @param millis how long each test sleeps
     * @param methods number of test methods of each class, a class for each entry
     * @param arguments what every Maven process gets besides
     */
    static NapProject written(Path directory, long millis, int[] methods, List<String> arguments)
            throws IOException, InterruptedException {
        return written(directory, millis, methods, new int[0], arguments);
    }

    /**
     * Writes a project and compiles it.
     *
     * @param directory where to; it is emptied before
     * @param millis how long each test sleeps
     * @param methods number of test methods of each class, a class for each entry
     * @param warmUps the same of classes whose tests do nothing
     * @param arguments what every Maven process gets besides
     */
    static NapProject written(Path directory, long millis, int[] methods, int[] warmUps, List<String> arguments)
            throws IOException, InterruptedException {
        SuiteBuild build =
                new SuiteBuild(directory.getFileName().toString(), directory, directory.resolve("target"), arguments);
        build.emptied(directory);
        Path sources = Files.createDirectories(directory.resolve("src/test/java/example"));
        Files.writeString(directory.resolve("pom.xml"), pom(build.name()));
        Files.writeString(sources.resolve("Nap.java"), NAP);
        Files.writeString(sources.resolve("WarmUp.java"), WARM_UP);
        // A history must not come from a run before this one, nor from the directories above.
        Files.createDirectories(directory.resolve(".mvn"));
        NapProject project = new NapProject(
                build,
                classes(sources, "T", methods, "Nap.take(" + millis + ")"),
                classes(sources, "W", warmUps, "WarmUp.take()"));
        project.run("compile", List.of("-q", "test-compile"));
        return project;
    }

    /** A project of Jupiter tests that compiles and runs them. */
    static String pom(String artifact) {
        return POM.replace("ARTIFACT", artifact);
    }

    /** Writes classes, and returns the names of their methods. */
    private static List<String> classes(Path sources, String prefix, int[] methods, String body) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < methods.length; i++) {
            String name = prefix + "%03dTest".formatted(i);
            IntStream.range(0, methods[i])
                    .mapToObj(("example." + name + "#t%03d")::formatted)
                    .forEach(names::add);
            Files.writeString(sources.resolve(name + ".java"), source(name, methods[i], body));
        }
        return names;
    }

    /** A class whose test methods all do the same. */
    static String source(String name, int methods, String body) {
        return IntStream.range(0, methods)
                .mapToObj(i -> """
                            @org.junit.jupiter.api.Test
                            void t%03d() throws Exception {
                                %s;
                            }
                        """.formatted(i, body))
                .collect(Collectors.joining("\n", "package example;\n\nclass " + name + " {\n", "}\n"));
    }

    /**
     * Runs the tests.
     *
     * @param label names log and times
     * @param together how many JVMs wait for each other
     * @param line goal and options
     * @return when the tests ran
     */
    NapTimes test(String label, int together, String line) throws IOException, InterruptedException {
        Path times = emptyTimes(label);
        MavenRun run = run(
                label,
                Stream.concat(
                                Stream.of("-o", "-Dnap.times=" + times, "-Dnap.together=" + together),
                                Stream.of(line.split(" ")))
                        .toList());
        return NapTimes.read(times, run, tests());
    }

    /** Where the tests of one run note when they slept. */
    Path emptyTimes(String label) throws IOException {
        return Files.createDirectories(build.emptied(build.target().resolve("times-" + label)));
    }

    int tests() {
        return names.size();
    }

    private MavenRun run(String label, List<String> arguments) throws InterruptedException {
        MavenRun run = build.run(label, arguments.toArray(String[]::new));
        if (run.exitCode() != 0) {
            throw new IllegalStateException(build.name() + ", " + label + " failed, see " + run.log());
        }
        return run;
    }
}
