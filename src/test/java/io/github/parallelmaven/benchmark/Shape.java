package io.github.parallelmaven.benchmark;

import io.github.parallelmaven.fidelity.MavenRun;
import io.github.parallelmaven.fidelity.SuiteBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the tests of a generated project are like; each has as many classes of ten tests as is asked for. */
enum Shape {
    /** The tests do nothing; their class files are written as such. */
    EMPTY(""),
    /** Each test sleeps for 40 ms. */
    SLEEPING("Work.sleep(40)"),
    /** Each test sleeps for 10 ms, and one more class has as many tests as all others together. */
    DOMINANT("Work.sleep(10)"),
    /** Each test keeps a processor busy for some 10 ms. */
    COMPUTING("Work.compute()"),
    /** Each test prints 200 lines. */
    CHATTY("Work.print()");

    private static final Pattern NAME = Pattern.compile("([a-z]+)-([1-9]\\d{0,4})");
    private static final int TESTS = EmptyTestsProject.TESTS_PER_CLASS;
    private static final String WORK = """
            package example;

            final class Work {

                static void sleep(long millis) throws Exception {
                    // The sleep is the work: it takes time and no processor.
                    Thread.sleep(millis);
                }

                static void compute() {
                    int primes = 0;
                    for (int n = 2; n < 100_000; n++) {
                        primes += isPrime(n) ? 1 : 0;
                    }
                    if (primes != 9_592) {
                        throw new AssertionError(primes);
                    }
                }

                private static boolean isPrime(int n) {
                    for (int d = 2; d * d <= n; d++) {
                        if (n % d == 0) {
                            return false;
                        }
                    }
                    return true;
                }

                static void print() {
                    for (int i = 0; i < 200; i++) {
                        (i % 10 == 9 ? System.err : System.out)
                                .println("order " + i + " was packed into three parcels and left the house at noon");
                    }
                }
            }
            """;

    private final String body;

    Shape(String body) {
        this.body = body;
    }

    /**
     * Writes and compiles the project that a name such as {@code chatty-100} asks for.
     *
     * @param name a shape in lower case, and the number of classes
     * @param arguments what every Maven process gets besides
     * @return how Maven is called in it; empty for any other name
     * @throws IOException if the project cannot be written
     * @throws InterruptedException if interrupted while it is compiled
     */
    static Optional<SuiteBuild> build(String name, List<String> arguments) throws IOException, InterruptedException {
        Matcher parts = NAME.matcher(name);
        for (Shape shape : values()) {
            if (parts.matches() && shape.name().toLowerCase(Locale.ROOT).equals(parts.group(1))) {
                Path directory = Path.of(System.getProperty("basedir", ""), "target", "shapes", name);
                return Optional.of(
                        shape.written(directory.toAbsolutePath(), Integer.parseInt(parts.group(2)), arguments));
            }
        }
        return Optional.empty();
    }

    private SuiteBuild written(Path directory, int classes, List<String> arguments)
            throws IOException, InterruptedException {
        return this == EMPTY
                ? EmptyTestsProject.written(directory, classes, List.of(), arguments)
                        .build()
                : compiled(directory, classes, arguments);
    }

    private SuiteBuild compiled(Path directory, int classes, List<String> arguments)
            throws IOException, InterruptedException {
        SuiteBuild build =
                new SuiteBuild(directory.getFileName().toString(), directory, directory.resolve("target"), arguments);
        build.emptied(directory);
        Path sources = Files.createDirectories(directory.resolve("src/test/java/example"));
        Files.writeString(directory.resolve("pom.xml"), NapProject.pom(build.name()));
        Files.writeString(sources.resolve("Work.java"), WORK);
        // A history must not come from the directories above.
        Files.createDirectories(directory.resolve(".mvn"));
        for (int i = 0; i < classes; i++) {
            write(sources, "T%04dTest".formatted(i), TESTS);
        }
        if (this == DOMINANT) {
            // Neither the first nor the last by its name.
            write(sources, "T%04dLongTest".formatted(classes / 2), classes * TESTS);
        }
        MavenRun run = build.run("compile", "-q", "test-compile");
        if (run.exitCode() != 0) {
            throw new IllegalStateException(build.name() + " cannot be compiled, see " + run.log());
        }
        return build;
    }

    private void write(Path sources, String name, int tests) throws IOException {
        Files.writeString(sources.resolve(name + ".java"), NapProject.source(name, tests, body));
    }
}
