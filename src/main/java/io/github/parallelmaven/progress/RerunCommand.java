package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.TestCase;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The command that runs the bad tests alone, ready to be copied. */
final class RerunCommand {

    private static final int CLASSES = 10;

    /** A method, perhaps with parameters or an index. Any other name was made up by a framework and selects nothing. */
    private static final Pattern METHOD =
            Pattern.compile("(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)(?:[({\\[].*)?", Pattern.DOTALL);

    /** Names that stand for the set-up or tear-down of a whole class. */
    private static final Set<String> WHOLE_CLASS = Set.of("initializationError", "executionError");

    private RerunCommand() {}

    /**
     * Makes the command. Methods of a nested class are selected by that class, since Surefire compares a method pattern
     * with the class that declares the method.
     *
     * @param result the run
     * @param again the command that runs the module again
     * @return one line, or none where nothing failed
     */
    static List<Line> of(RunResult result, String again) {
        Map<String, Set<String>> methods = new LinkedHashMap<>();
        for (List<Attempt> test : JudgedTests.bad(result)) {
            TestCase name = test.get(0).test();
            methods.computeIfAbsent(className(name), c -> new LinkedHashSet<>()).add(method(name.name()));
        }
        if (methods.isEmpty()) {
            return List.of();
        }
        String tests = methods.entrySet().stream()
                .limit(CLASSES)
                .map(c -> c.getKey() + (c.getValue().contains("") ? "" : "#" + String.join("+", c.getValue())))
                .collect(Collectors.joining(","));
        String heading = methods.size() > CLASSES
                ? "Run the first " + CLASSES + " of these " + methods.size() + " classes again: "
                : "Run these again: ";
        return List.of(Line.info(heading + again + " -Dtest=" + quoted(tests)));
    }

    /** The class that declares a test. A framework may report any text as its class, but never as its suite. */
    private static String className(TestCase test) {
        return test.className().startsWith(test.suite() + "$") ? test.className() : test.suite();
    }

    /** A shell would take what follows a dollar sign for the name of a variable. */
    private static String quoted(String tests) {
        return tests.contains("$") ? "'" + tests + "'" : tests;
    }

    /** The method of a test, or nothing where only its class can be named. */
    private static String method(String name) {
        Matcher matcher = METHOD.matcher(name);
        return matcher.matches() && !WHOLE_CLASS.contains(name) ? matcher.group(1) : "";
    }
}
