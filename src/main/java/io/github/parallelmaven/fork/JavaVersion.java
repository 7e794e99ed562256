package io.github.parallelmaven.fork;

import io.github.parallelmaven.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Major versions of JVMs other than the running one. */
public final class JavaVersion {

    /** As in {@code openjdk version "1.8.0_392"}, at the beginning of a line: before it, options may be told in quotes. */
    private static final Pattern ANSWERED =
            Pattern.compile("^[\\w .]*version \"(?:1\\.)?(\\d+)[^\"]*\"", Pattern.MULTILINE);

    /** As in {@code JAVA_VERSION="17.0.15"}. */
    private static final Pattern RELEASED =
            Pattern.compile("^JAVA_VERSION=\"(?:1\\.)?(\\d+)[^\"]*\"", Pattern.MULTILINE);

    /** Options that a user gives to every JVM: of no use to one that only tells its version. */
    private static final List<String> OPTIONS = List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS");

    private JavaVersion() {}

    /**
     * Reads the file {@code release} that JDKs have in their home.
     *
     * @param home directory of a JDK
     * @return for example 8 or 17; empty where the file is missing or says nothing
     */
    public static Optional<Integer> ofHome(Path home) {
        try {
            return first(RELEASED, Files.readString(home.resolve("release"), StandardCharsets.ISO_8859_1));
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
            ProcessBuilder builder = new ProcessBuilder(java.toString(), "-version").redirectErrorStream(true);
            builder.environment().keySet().removeAll(OPTIONS);
            Process process = builder.start();
            process.getOutputStream().close();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return answered(answer).orElseThrow(() -> notJava(java));
        } catch (IOException e) {
            throw notJava(java);
        }
    }

    /** The version in what {@code java -version} says. */
    static Optional<Integer> answered(String text) {
        return first(ANSWERED, text);
    }

    private static Optional<Integer> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    private static RuntimeException notJava(Path java) {
        return Problem.BAD_PARAMETER.with("jvm", java, "the executable of a Java virtual machine");
    }
}
