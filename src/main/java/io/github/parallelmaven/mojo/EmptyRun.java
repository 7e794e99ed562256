package io.github.parallelmaven.mojo;

import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.run.RunRequest;
import io.github.parallelmaven.selection.TestFilter;

/** Whether a run in which no test was found is a failure, as Surefire decides it. */
final class EmptyRun {

    private EmptyRun() {}

    /**
     * Looks at what was asked for.
     *
     * @param request the run that found nothing
     * @throws io.github.parallelmaven.problem.ParallelException if it should have found something
     */
    static void judge(RunRequest request) {
        String test = request.selection().test();
        if (!test.isEmpty() && request.options().failIfNoSpecifiedTests()) {
            throw Problem.NO_SPECIFIED_TESTS.with(test);
        }
        if (request.options().failIfNoTests()) {
            String patterns = TestFilter.of(request.selection()).describe();
            throw Problem.NO_TESTS.with(request.testClassesDirectory(), patterns);
        }
    }
}
