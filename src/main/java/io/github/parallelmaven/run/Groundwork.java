package io.github.parallelmaven.run;

import io.github.parallelmaven.estimate.Estimator;
import io.github.parallelmaven.event.Steps;
import io.github.parallelmaven.fork.SharedClasses;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.problem.ParallelException;
import java.util.List;

/**
 * What has to be known before a run can be planned, found out side by side on threads of its own, while the goal prepares
 * all else: what the history says, what is chosen by that, which classes JVMs can share, and which units there are.
 * Whoever asks waits until it is known.
 */
public final class Groundwork {

    private static final String HISTORY = "history";

    private final RunRequest request;
    private final RunTools tools;
    private final Aside<Past> past;
    private final Aside<SharedClasses> shared;
    private final Aside<Estimator> estimator;
    private final Aside<List<TestUnit>> found;

    private Groundwork(RunRequest request, RunTools tools) {
        this.request = request;
        this.tools = tools;
        this.past = Aside.begin("parallel-history", this::remember);
        this.shared = Aside.begin(
                "parallel-archive",
                () -> tools.steps()
                        .time("archive", "looking for shared classes", () -> SharedClasses.of(request.fork())));
        // The first JVM waits for the two above, and the tests are looked for while it starts.
        this.found = shared.then("parallel-scan", () -> tools.steps().time("scan", "scanning", this::discover));
        this.estimator = Aside.begin("parallel-estimates", this::learn);
    }

    /**
     * What was seen of a module, and what is chosen by that before any JVM starts.
     *
     * @param seen observations of the module, in any order
     * @param choices what is chosen
     */
    record Past(List<Observation> seen, Choices choices) {}

    /**
     * Begins to read the history and to look for tests.
     *
     * @param request what to run
     * @param tools the exchangeable parts
     * @return what will be known
     */
    public static Groundwork begin(RunRequest request, RunTools tools) {
        return new Groundwork(request, tools);
    }

    RunRequest request() {
        return request;
    }

    RunTools tools() {
        return tools;
    }

    /**
     * What the history says.
     *
     * @throws ParallelException if a parameter cannot be used
     */
    Past past() {
        return tools.steps().time("waiting for the history", past::get);
    }

    /** Classes that the JVMs share with others. */
    SharedClasses sharedClasses() {
        return tools.steps().time("waiting for shared classes", shared::get);
    }

    /** What estimates by all of the history. */
    Estimator estimator() {
        return tools.steps().time("waiting for estimates", estimator::get);
    }

    /**
     * The units of the module that are asked for.
     *
     * @throws ParallelException if the classes cannot be read
     */
    List<TestUnit> found() {
        return tools.steps().time("waiting for the scan", found::get);
    }

    private Past remember() {
        Steps steps = tools.steps();
        List<Observation> seen = steps.time(
                HISTORY, "reading the history", () -> tools.history().read().of(request.module()));
        return new Past(seen, steps.time(HISTORY, "choices", () -> Choices.of(request, tools, seen)));
    }

    private Estimator learn() {
        List<Observation> seen = past.get().seen();
        return tools.steps().time(HISTORY, "estimates", () -> new Estimator(seen, tools.environment()));
    }

    private List<TestUnit> discover() {
        List<TestUnit> units = tools.planning().discover(request.testClassesDirectory(), request.scannedArchives());
        VerdictOptions verdicts = request.options().verdicts();
        return verdicts.isUsual() ? units : Replay.of(units, verdicts.replay());
    }
}
