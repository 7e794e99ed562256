package io.github.parallelmaven.mojo;

import io.github.parallelmaven.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Surefire's parameters about threads, in the words of the engines for JUnit 4 and TestNG.
 *
 * @param parallel what runs in threads; empty for nothing
 * @param threads how many; 0 where nobody said
 * @param classThreads how many for classes, where {@code threads} is 0
 * @param methodThreads how many for methods, where {@code threads} is 0
 */
record Concurrency(String parallel, int threads, int classThreads, int methodThreads) {

    private static final String VINTAGE = "junit.vintage.execution.parallel.";
    private static final String TESTNG = "testng.";
    private static final List<String> KINDS = List.of(
            "none",
            "classes",
            "methods",
            "both",
            "classesAndMethods",
            "suites",
            "suitesAndClasses",
            "suitesAndMethods",
            "all",
            "tests",
            "instances");
    private static final Set<String> WITH_CLASSES = Set.of("classes", "classesAndMethods", "both");
    private static final Set<String> WITH_METHODS = Set.of("methods", "classesAndMethods", "both");
    private static final Set<String> OF_TESTNG = Set.of("methods", "tests", "classes", "instances");

    /** Checks the word. */
    Concurrency {
        if (!parallel.isEmpty() && !KINDS.contains(parallel)) {
            throw Problem.BAD_PARAMETER.with("parallel", parallel, String.join(", ", KINDS));
        }
    }

    /** Parameters for the JUnit Platform; none where nothing is configured. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (parallel.isEmpty() || parallel.equals("none")) {
            return parameters;
        }
        parameters.put(VINTAGE + "enabled", "true");
        int pool = threads > 0 ? threads : Math.max(classThreads, methodThreads);
        putIf(pool > 0, parameters, VINTAGE + "pool-size", String.valueOf(pool));
        putIf(WITH_CLASSES.contains(parallel), parameters, VINTAGE + "classes", "true");
        putIf(WITH_METHODS.contains(parallel), parameters, VINTAGE + "methods", "true");
        putIf(OF_TESTNG.contains(parallel), parameters, TESTNG + "parallel", parallel);
        putIf(threads > 0, parameters, TESTNG + "threadCount", String.valueOf(threads));
        return parameters;
    }

    private static void putIf(boolean condition, Map<String, String> parameters, String name, String value) {
        if (condition) {
            parameters.put(name, value);
        }
    }
}
