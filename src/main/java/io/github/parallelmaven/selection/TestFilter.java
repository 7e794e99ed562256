package io.github.parallelmaven.selection;

import io.github.parallelmaven.model.FailedTests;
import io.github.parallelmaven.problem.Problem;
import java.util.List;
import org.apache.maven.surefire.api.testset.TestListResolver;
import org.jspecify.annotations.Nullable;

/**
 * Says which classes and methods a request is about, by the very pattern matcher that Surefire uses. The only class of
 * this package that names Surefire.
 */
public final class TestFilter {

    private final TestListResolver resolver;
    private final List<String> patterns;
    private final @Nullable FailedTests failed;

    private TestFilter(TestListResolver resolver, List<String> patterns, @Nullable FailedTests failed) {
        this.resolver = resolver;
        this.patterns = patterns;
        this.failed = failed;
    }

    /**
     * Reads the patterns of a request.
     *
     * @param request what the user asked for
     * @return a filter, safe for use by many threads
     * @throws io.github.parallelmaven.problem.ParallelException {@link Problem#BAD_PARAMETER} if a pattern is invalid
     */
    public static TestFilter of(SelectionRequest request) {
        PatternLists lists = PatternLists.of(request);
        try {
            TestListResolver resolver = new TestListResolver(lists.includes(), lists.excludes());
            lists.compileRegexes();
            return new TestFilter(resolver, lists.all(), request.failed());
        } catch (IllegalArgumentException e) {
            throw Problem.BAD_PARAMETER.with(lists.parameter(), lists.describe(), reason(e));
        }
    }

    /**
     * Whether a class is asked for, its methods not considered.
     *
     * @param classFile its class file below a root of the class path, for example {@code org/x/ATest.class}
     * @return true if it is
     */
    public boolean selectsClass(String classFile) {
        return resolver.shouldRun(classFile, null) && (failed == null || failed.selectsClass(classFile));
    }

    /**
     * Whether the request names methods, so that {@link #selectsMethod} has to be asked.
     *
     * @return false if every method of a selected class is selected
     */
    public boolean filtersMethods() {
        return resolver.hasMethodPatterns() || (failed != null && failed.namesMethods());
    }

    /**
     * Whether a method is asked for.
     *
     * @param className binary name of the class that declares it, for example {@code org.x.ATest$Inner}
     * @param method its name, without parameters
     * @return true if it is
     */
    public boolean selectsMethod(String className, String method) {
        boolean matches = !resolver.hasMethodPatterns()
                || resolver.shouldRun(TestListResolver.toClassFileName(className), method);
        return matches && (failed == null || failed.selectsMethod(className, method));
    }

    /**
     * The patterns for a message.
     *
     * @return the patterns of {@code -Dtest}, or the includes and then the excludes, each with an exclamation mark
     */
    public String describe() {
        return String.join(", ", patterns);
    }

    /**
     * The patterns as one list of includes, which Surefire reads as it reads them apart.
     *
     * @return the patterns of {@code -Dtest}, or the includes and then the excludes, each with an exclamation mark
     */
    public List<String> patterns() {
        return patterns;
    }

    private static String reason(IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return "Surefire's patterns, such as **/*Test.java or %regex[.*Test.*] (this one: " + message + ")";
    }
}
