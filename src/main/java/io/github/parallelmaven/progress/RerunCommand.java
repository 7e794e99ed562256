package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.TestCase;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The command that runs the bad tests alone, ready to be copied. */
final class RerunCommand {

    private static final int CLASSES = 10;

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
            methods.computeIfAbsent(name.selectableClass(), c -> new LinkedHashSet<>())
                    .add(name.selectableMethod());
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

    /** A shell would take what follows a dollar sign for the name of a variable. */
    static String quoted(String tests) {
        return tests.contains("$") ? "'" + tests + "'" : tests;
    }
}
