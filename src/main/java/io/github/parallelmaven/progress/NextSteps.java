package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The commands that lead on from failures: run them again, repeat what their JVM ran, look for what disturbs them. */
final class NextSteps {

    /** Most commands of a kind. */
    private static final int MOST = 3;

    private NextSteps() {}

    /**
     * Makes them.
     *
     * @param result the run
     * @param commands what they are made of
     * @return a line each; none where every test passed at once
     */
    static List<Line> of(RunResult result, NextCommands commands) {
        if (commands.again().isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>(RerunCommand.of(result, commands.again()));
        replays(result, commands)
                .forEach((argument, name) -> lines.add(Line.info("Repeat what the JVM ran that ran " + name + ": "
                        + commands.again() + " -Dparallel.replay=" + argument)));
        JudgedTests.with(verdict -> verdict == Verdict.TOGETHER, result).stream()
                .map(attempts -> attempts.get(0).test())
                .map(NextSteps::selector)
                .distinct()
                .limit(MOST)
                .filter(test -> !commands.bisect().isEmpty())
                .forEach(test -> lines.add(Line.info(
                        "Find what makes it fail: " + commands.bisect() + " -Dtest=" + RerunCommand.quoted(test))));
        return lines;
    }

    /** By argument, the first class for which it is one. */
    private static Map<String, String> replays(RunResult result, NextCommands commands) {
        Map<String, String> replays = new TreeMap<>();
        Stream.concat(
                        JudgedTests.with(verdict -> verdict == Verdict.TOGETHER, result).stream(),
                        JudgedTests.bad(result).stream())
                .map(attempts -> attempts.get(0))
                .map(Attempt::test)
                .map(TestCase::suite)
                .forEach(name -> {
                    Optional<String> argument = commands.replay().apply(name);
                    if (replays.size() < MOST) {
                        argument.ifPresent(known -> replays.putIfAbsent(known, name));
                    }
                });
        return replays;
    }

    private static String selector(TestCase test) {
        String method = test.selectableMethod();
        return test.selectableClass() + (method.isEmpty() ? "" : "#" + method);
    }
}
