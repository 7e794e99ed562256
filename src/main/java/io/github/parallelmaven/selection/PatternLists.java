package io.github.parallelmaven.selection;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The two lists of patterns that a request comes down to, Surefire's defaults filled in.
 *
 * @param parameter the parameters that the user set, for messages
 * @param includes trimmed, not blank
 * @param excludes trimmed, not blank, without exclamation marks
 */
record PatternLists(String parameter, List<String> includes, List<String> excludes) {

    private static final List<String> DEFAULT_INCLUDES =
            List.of("**/Test*.java", "**/*Test.java", "**/*Tests.java", "**/*TestCase.java");

    /** Not added to a user's own excludes: who sets any takes this one away, as with Surefire. */
    private static final List<String> DEFAULT_EXCLUDES = List.of("**/*$*");

    private static final Pattern REGEX = Pattern.compile("\\s*!?%regex\\[(.*)]\\s*");

    static PatternLists of(SelectionRequest request) {
        if (!request.test().isBlank()) {
            return new PatternLists("test", clean(List.of(request.test().split(","))), List.of());
        }
        return new PatternLists(
                "includes and excludes",
                clean(orDefault(request.includes(), DEFAULT_INCLUDES)),
                clean(orDefault(request.excludes(), DEFAULT_EXCLUDES)));
    }

    List<String> all() {
        return Stream.concat(includes.stream(), excludes.stream().map(pattern -> "!" + pattern))
                .toList();
    }

    String describe() {
        return String.join(", ", all());
    }

    /**
     * Surefire compiles these when it first matches; a typing error should not wait for that.
     *
     * @throws java.util.regex.PatternSyntaxException if a regular expression is invalid
     */
    void compileRegexes() {
        Stream.concat(includes.stream(), excludes.stream())
                .flatMap(patterns -> Stream.of(patterns.split(",")))
                .map(REGEX::matcher)
                .filter(Matcher::matches)
                .flatMap(regex -> Stream.of(regex.group(1).split("#")))
                .forEach(Pattern::compile);
    }

    private static List<String> orDefault(List<String> patterns, List<String> defaults) {
        return patterns.isEmpty() ? defaults : patterns;
    }

    private static List<String> clean(List<String> patterns) {
        return patterns.stream()
                .map(String::trim)
                .filter(pattern -> !pattern.isEmpty())
                .toList();
    }
}
