package io.github.parallelmaven.fork;

import io.github.parallelmaven.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Major versions of JVMs other than the running one. */
public final class JavaVersion {

    private static final Pattern QUOTED = Pattern.compile("\"(?:1\\.)?(\\d+)[^\"]*\"");

    private JavaVersion() {}

    /**
     * Reads the file {@code release} that JDKs have in their home.
     *
     * @param home directory of a JDK
     * @return for example 8 or 17; empty where the file is missing or says nothing
     */
    public static Optional<Integer> ofHome(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"), StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .findFirst()
                    .flatMap(JavaVersion::quoted);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Starts a JVM once to ask for its version.
     *
     * @param java the executable
     * @return for example 8 or 17
     * @throws io.github.parallelmaven.problem.ParallelException where it does not start or does not answer
     */
    public static int ask(Path java) {
        try {
            Process process = new ProcessBuilder(java.toString(), "-version")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return quoted(answer).orElseThrow(() -> notJava(java));
        } catch (IOException e) {
            throw notJava(java);
        }
    }

    /** The first version in quotes, as in {@code openjdk version "1.8.0_392"}. */
    static Optional<Integer> quoted(String text) {
        Matcher matcher = QUOTED.matcher(text);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    private static RuntimeException notJava(Path java) {
        return Problem.BAD_PARAMETER.with("jvm", java, "the executable of a Java virtual machine");
    }
}
