package io.github.parallelmaven.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Tests that failed, or did not end, when they were last run.
 *
 * @param classes by binary name of the top-level class, its tests as {@code org.x.ATest$Inner#adds}; none where the whole
 *     class is meant, since it did not end, or since what failed is none of its methods
 */
public record FailedTests(SortedMap<String, SortedSet<String>> classes) {

    /** No test. */
    public static final FailedTests NONE = new FailedTests(new TreeMap<>());

    /** Copies the map. */
    public FailedTests {
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
        classes.forEach((name, tests) -> copy.put(name, new TreeSet<>(tests)));
        classes = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * What failed or did not end in a run.
     *
     * @param result what came of it
     * @return its bad tests, those included that are excused
     */
    public static FailedTests of(RunResult result) {
        SortedMap<String, SortedSet<String>> failed = new TreeMap<>();
        for (UnitResult unit : result.units()) {
            if (unit.fate() == UnitResult.Fate.LOST || unit.fate() == UnitResult.Fate.SKIPPED) {
                put(failed, unit.unit().whole().id(), "");
            }
        }
        Tally.remarkable(result.units())
                .filter(attempts -> Verdict.of(attempts).isBad())
                .map(attempts -> attempts.get(0).test())
                .forEach(test -> put(failed, test.suite(), label(test)));
        return new FailedTests(failed);
    }

    /**
     * Adds a test.
     *
     * @param failed where to
     * @param name binary name of its top-level class
     * @param test the test as in {@link #classes}; empty for the whole class, which stays whole
     */
    public static void put(Map<String, SortedSet<String>> failed, String name, String test) {
        SortedSet<String> known = failed.get(name);
        if (test.isEmpty()) {
            failed.put(name, new TreeSet<>());
        } else if (known == null) {
            failed.put(name, new TreeSet<>(Set.of(test)));
        } else if (!known.isEmpty()) {
            known.add(test);
        }
    }

    /**
     * A test as it is called here.
     *
     * @param test the test
     * @return class and method; empty for what is no method of its class
     */
    public static String label(TestCase test) {
        String method = test.selectableMethod();
        return method.isEmpty() ? "" : test.selectableClass() + "#" + method;
    }

    /**
     * Whether there is nothing to run again.
     *
     * @return true where no test failed
     */
    public boolean isEmpty() {
        return classes.isEmpty();
    }

    /**
     * Whether single methods are meant.
     *
     * @return false if every method of a selected class is meant
     */
    public boolean namesMethods() {
        return classes.values().stream().anyMatch(tests -> !tests.isEmpty());
    }

    /**
     * Whether a class is one of these, or nested in one.
     *
     * @param classFile its class file below a root of the class path
     * @return true if it is
     */
    public boolean selectsClass(String classFile) {
        String name = classFile.replaceFirst("\\.class$", "").replace('/', '.');
        return classes.keySet().stream().anyMatch(known -> isOf(known, name));
    }

    /**
     * Whether a method is one of these.
     *
     * @param className binary name of the class that declares it
     * @param method its name
     * @return true if it is, and for a class of which nothing is known, such as one that others inherit from
     */
    public boolean selectsMethod(String className, String method) {
        return classes.entrySet().stream()
                .filter(known -> isOf(known.getKey(), className))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(tests -> tests.isEmpty() || tests.contains(className + "#" + method))
                .orElse(true);
    }

    private static boolean isOf(String topLevel, String name) {
        return name.equals(topLevel) || name.startsWith(topLevel + "$");
    }

    /**
     * Those that are asked for.
     *
     * @param aClass told the binary name of a top-level class
     * @param aMethod told a class and a method of it
     * @return what is left
     */
    public FailedTests where(Predicate<String> aClass, BiPredicate<String, String> aMethod) {
        SortedMap<String, SortedSet<String>> left = new TreeMap<>();
        classes.forEach((name, tests) -> {
            if (aClass.test(name) && tests.isEmpty()) {
                put(left, name, "");
            } else if (aClass.test(name)) {
                tests.stream()
                        .filter(test -> aMethod.test(
                                test.substring(0, test.indexOf('#')), test.substring(test.indexOf('#') + 1)))
                        .forEach(test -> put(left, name, test));
            }
        });
        return new FailedTests(left);
    }

    /**
     * What is known after a run of a part of the tests: what it ran is known anew, what it did not run stays.
     *
     * @param result what came of the run
     * @param whole whether it ran every method of the classes that it ran
     * @return tests that failed when they were last run
     */
    public FailedTests after(RunResult result, boolean whole) {
        SortedMap<String, SortedSet<String>> failed = new TreeMap<>(of(result).classes);
        Seen seen = Seen.in(result);
        classes.forEach((name, tests) -> {
            boolean again = seen.classes.contains(name);
            if (tests.isEmpty() && !(again && whole)) {
                put(failed, name, "");
            }
            tests.stream()
                    .filter(test -> !(again && seen.tests.contains(test)))
                    .forEach(test -> put(failed, name, test));
        });
        return new FailedTests(failed);
    }

    /**
     * Those that a run did not run.
     *
     * @param result what came of the run
     * @return names of classes, and of methods as in {@link #classes}
     */
    public List<String> notIn(RunResult result) {
        Seen seen = Seen.in(result);
        List<String> missing = new ArrayList<>();
        classes.forEach((name, tests) -> {
            if (tests.isEmpty() && !seen.classes.contains(name)) {
                missing.add(name);
            }
            tests.stream().filter(test -> !seen.tests.contains(test)).forEach(missing::add);
        });
        return missing;
    }

    /** What a run has told of. A class whose set-up failed has told of each of its tests. */
    private record Seen(Set<String> classes, Set<String> tests) {

        static Seen in(RunResult result) {
            Seen seen = new Seen(new HashSet<>(), new HashSet<>());
            for (UnitResult unit : result.units()) {
                for (ClassResult suite : unit.classes()) {
                    suite.attempts().forEach(attempt -> {
                        seen.classes.add(attempt.test().suite());
                        seen.tests.add(label(attempt.test()));
                    });
                }
            }
            return seen;
        }
    }
}
