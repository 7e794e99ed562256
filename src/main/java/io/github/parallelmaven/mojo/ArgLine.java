package io.github.parallelmaven.mojo;

import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The options for the workers' JVMs, once it is known what other plugins add to them. */
final class ArgLine {

    private static final Pattern LATE = Pattern.compile("@\\{([^{}]*)}");

    private ArgLine() {}

    /**
     * Puts late values in and makes one line of it. Placeholders of fork numbers stay.
     *
     * @param configured text with <code>@{name}</code> in it; null for none
     * @param sources where names are looked up, the first that knows one wins; what none knows becomes empty, and so
     *     does a name within its own value
     */
    static String of(@Nullable String configured, Properties... sources) {
        String line = configured == null ? "" : replaced(configured, sources, Set.of());
        return line.replaceAll("[\\r\\n]+", " ").strip();
    }

    /** Whether the options switch {@code assert} statements off. */
    static boolean disablesAssertions(String line) {
        return Stream.of(line.split("\\s+")).anyMatch(Set.of("-da", "-disableassertions")::contains);
    }

    private static String replaced(String text, Properties[] sources, Set<String> outer) {
        return LATE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), sources, outer)));
    }

    private static String value(String name, Properties[] sources, Set<String> outer) {
        if (outer.contains(name)) {
            return "";
        }
        Set<String> inner = new TreeSet<>(outer);
        inner.add(name);
        return Stream.of(sources)
                .flatMap(source -> Stream.ofNullable(source.getProperty(name)))
                .findFirst()
                .map(value -> replaced(value, sources, inner))
                .orElse("");
    }
}
