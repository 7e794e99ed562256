package io.github.parallelmaven.fork;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the user tells a JVM, wherever it takes options from. */
final class JvmWords {

    /** Variables from which a JVM takes options too. */
    private static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** Files of options, which may say anything. */
    private static final List<String> FILES = List.of("@", "-XX:Flags", "-XX:VMOptionsFile");

    private JvmWords() {}

    /**
     * Whether there may be an option that begins so.
     *
     * @param argLine options of the JVM as one line
     * @param environment variables of its process
     * @param beginnings how the options begin
     * @return true also where options come from a file
     */
    static boolean haveAny(String argLine, Map<String, String> environment, List<String> beginnings) {
        Stream<String> variables = VARIABLES.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .flatMap(JvmWords::words);
        return Stream.concat(words(argLine), variables)
                .anyMatch(word ->
                        Stream.concat(beginnings.stream(), FILES.stream()).anyMatch(word::startsWith));
    }

    /**
     * The same for a JVM that is to be launched.
     *
     * @param spec what to launch
     * @param beginnings how the options begin
     * @return true also where options come from a file
     */
    static boolean haveAny(ForkSpec spec, List<String> beginnings) {
        return haveAny(spec.argLine(), spec.environmentIn(System.getenv()), beginnings);
    }

    private static Stream<String> words(String line) {
        return Stream.of(line.split("[\\s\"']+", -1));
    }
}
