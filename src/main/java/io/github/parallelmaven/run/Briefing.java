package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.WorkerSettings;
import io.github.parallelmaven.selection.GroupFilters;
import io.github.parallelmaven.selection.GroupRule;
import io.github.parallelmaven.selection.SelectionRequest;
import io.github.parallelmaven.selection.TestFilter;

/** What each worker's JVM of a run is told before its first unit. */
final class Briefing {

    private Briefing() {}

    /**
     * Puts it together.
     *
     * @param request the run
     * @param filter which methods are selected
     * @param onlyWorker whether there can be but one worker, since somebody asked for one
     * @param exitTimeoutMillis how long a JVM may take to end
     * @return the same for all JVMs
     * @throws io.github.parallelmaven.problem.ParallelException if groups cannot be understood
     */
    static WorkerSettings of(RunRequest request, TestFilter filter, boolean onlyWorker, long exitTimeoutMillis) {
        GroupFilters groups = GroupFilters.of(request.selection());
        SelectionRequest selection = request.selection();
        FailureOptions failures = request.options().failures();
        // A test that may yet turn out to be flaky is not counted before it has been repeated.
        boolean counts = failures.rerunFailingTestsCount() == 0
                && request.options().verdicts().retries() == 0;
        return new WorkerSettings(
                request.options().configurationParameters(),
                groups.includedTags(),
                groups.excludedTags(),
                groups.includedCategories(),
                groups.excludedCategories(),
                groups.categorySubtypes(),
                selection.includedEngines(),
                selection.excludedEngines(),
                request.options().listeners(),
                selection.groupRule() == GroupRule.CATEGORY_EXPRESSIONS,
                filter.filtersMethods(),
                exitTimeoutMillis,
                request.options().shutdown() == Shutdown.KILL,
                onlyWorker && request.options().recycling().afterClasses() == 0,
                counts ? failures.skipAfterFailureCount() : 0,
                request.options().leaks() != LeakWatch.OFF,
                request.options().leaks() == LeakWatch.REPORT,
                request.options().recycling().aboveBytes());
    }
}
