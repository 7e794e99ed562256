package io.github.parallelmaven.selection;

import java.util.List;

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
 */
public record SelectionRequest(
        List<String> includes,
        List<String> excludes,
        String test,
        List<String> groups,
        List<String> excludedGroups,
        List<String> includedEngines,
        List<String> excludedEngines,
        GroupRule groupRule) {

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
        this(includes, excludes, test, groups, excludedGroups, includedEngines, excludedEngines, GroupRule.TAGS);
    }

    /**
     * The same request with groups that are about something else.
     *
     * @param rule what they are about
     * @return a copy
     */
    public SelectionRequest groupedBy(GroupRule rule) {
        return new SelectionRequest(
                includes, excludes, test, groups, excludedGroups, includedEngines, excludedEngines, rule);
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
