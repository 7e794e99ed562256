package io.github.parallelmaven.selection;

import io.github.parallelmaven.model.FailedTests;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user asked to run, as configured, nothing interpreted yet.
 *
 * @param includes Surefire patterns of classes to run; empty means Surefire's defaults
 * @param excludes Surefire patterns of classes to leave out; empty means Surefire's default
 * @param test value of {@code -Dtest}, which replaces both lists; empty where not given
 * @param groups expressions, one of which a test must satisfy; empty for all
 * @param excludedGroups expressions, none of which a test may satisfy
 * @param includedEngines ids of the JUnit Platform engines to use; empty for all
 * @param excludedEngines ids of the JUnit Platform engines not to use
 * @param groupRule what the expressions are about
 * @param failed of all that, only these tests; {@code null} for no such restriction
 */
public record SelectionRequest(
        List<String> includes,
        List<String> excludes,
        String test,
        List<String> groups,
        List<String> excludedGroups,
        List<String> includedEngines,
        List<String> excludedEngines,
        GroupRule groupRule,
        @Nullable FailedTests failed) {

    /** Copies the lists. */
    public SelectionRequest {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        groups = List.copyOf(groups);
        excludedGroups = List.copyOf(excludedGroups);
        includedEngines = List.copyOf(includedEngines);
        excludedEngines = List.copyOf(excludedEngines);
    }

    /**
     * A request whose groups are tags.
     *
     * @param includes see above
     * @param excludes see above
     * @param test see above
     * @param groups see above
     * @param excludedGroups see above
     * @param includedEngines see above
     * @param excludedEngines see above
     */
    public SelectionRequest(
            List<String> includes,
            List<String> excludes,
            String test,
            List<String> groups,
            List<String> excludedGroups,
            List<String> includedEngines,
            List<String> excludedEngines) {
        this(includes, excludes, test, groups, excludedGroups, includedEngines, excludedEngines, GroupRule.TAGS, null);
    }

    /**
     * The same request with groups that are about something else.
     *
     * @param rule what they are about
     * @return a copy
     */
    public SelectionRequest groupedBy(GroupRule rule) {
        return new SelectionRequest(
                includes, excludes, test, groups, excludedGroups, includedEngines, excludedEngines, rule, failed);
    }

    /**
     * The same request, of which only some tests are to be run.
     *
     * @param tests which
     * @return a copy
     */
    public SelectionRequest only(FailedTests tests) {
        return new SelectionRequest(
                includes, excludes, test, groups, excludedGroups, includedEngines, excludedEngines, groupRule, tests);
    }

    /**
     * Whether all tests are asked for that the project has.
     *
     * @return false where a user wants some of them this time
     */
    public boolean isUsual() {
        return test.isEmpty() && failed == null;
    }

    /**
     * Surefire's defaults: its four include patterns, nested classes left out.
     *
     * @return a request without any wish
     */
    public static SelectionRequest defaults() {
        return new SelectionRequest(List.of(), List.of(), "", List.of(), List.of(), List.of(), List.of());
    }
}
