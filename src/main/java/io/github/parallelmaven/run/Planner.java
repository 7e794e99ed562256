package io.github.parallelmaven.run;

import io.github.parallelmaven.estimate.Estimator;
import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.schedule.AsGiven;
import io.github.parallelmaven.schedule.ElasticMakespan;
import io.github.parallelmaven.schedule.MakespanRange;
import io.github.parallelmaven.schedule.SchedulingStrategy;
import io.github.parallelmaven.schedule.Symbiosis;
import io.github.parallelmaven.selection.TestFilter;
import java.time.ZoneId;
import java.util.List;

/** From the units of a run to their schedule: what each is expected to take, how many workers pay, and who does what when. */
final class Planner {

    private final RunRequest request;
    private final RunTools tools;
    private final List<Observation> seen;
    private final TestFilter filter;
    private final WorkerRange range;
    private final Environment environment;

    /** For one run, by what was seen of its module and chosen by that. */
    Planner(RunRequest request, RunTools tools, List<Observation> seen, TestFilter filter, Choices choices) {
        this.request = request;
        this.tools = tools;
        this.seen = seen;
        this.filter = filter;
        this.range = choices.range();
        this.environment = choices.in(tools.environment());
    }

    /**
     * What is to be done.
     *
     * @param schedule who does what in which order, and how long that takes
     * @param workers how many begin, at least 1
     * @param measured whether it is known of any unit how it uses the processors
     */
    record Plan(Schedule schedule, int workers, boolean measured) {}

    /** Whether the number of workers is left to us, and JVMs are not needed one by one for the classes anyway. */
    boolean mayChoose() {
        return mayChoose(request, range);
    }

    /** The same before it is planned for. */
    static boolean mayChoose(RunRequest request, WorkerRange range) {
        return range.isElastic() && request.options().reuseForks();
    }

    /** Whether workers may join so many who run a schedule: a single one has its one plan, and what is dealt is dealt. */
    boolean mayGrow(Schedule schedule, int workers) {
        return mayChoose() && workers > 1 && schedule.pins().isEmpty();
    }

    /** Whether the order may be changed: any other one is one that somebody wanted. */
    boolean isFree(Schedule schedule) {
        return schedule.strategy().equals(RunOptions.STRATEGY)
                && request.options().verdicts().isUsual();
    }

    /** Whether JVMs last, so that one class may profit from another. */
    boolean isLasting() {
        return request.options().replacement().isNever();
    }

    /** Estimates, divides and schedules. */
    Plan plan(List<TestUnit> units, Estimator estimator) {
        ProcessorShares shares = ProcessorShares.of(SerialChoice.severally(seen), environment, isLasting());
        List<EstimatedUnit> estimated =
                estimator.estimate(ordered(units)).stream().map(shares::on).toList();
        boolean mayDivide = request.options().granularity() != Granularity.CLASS;
        int paying = mayChoose()
                ? PayingWorkers.of(Demand.of(estimated, shares, mayDivide), range, tools.processors())
                : range.start();
        List<EstimatedUnit> divided = new Division(request, filter, estimator).of(estimated, paying);
        int used = Math.max(1, Math.min(paying, divided.size()));
        // With nobody to share with, an order of ours would gain nothing, and Surefire's costs nothing.
        boolean asGiven = paying == 1 && request.options().runOrder() != RunOrder.BALANCED;
        SchedulingStrategy strategy = asGiven ? new AsGiven() : tools.strategy();
        Schedule made = strategy.schedule(divided, used);
        Schedule mixed = isFree(made) ? Symbiosis.of(made, used, tools.processors()) : made;
        Schedule ranged = MakespanRange.of(mixed, used, estimator.swing());
        Schedule schedule =
                mayGrow(ranged, used) ? ElasticMakespan.of(ranged, range.most(), tools.processors()) : ranged;
        return new Plan(schedule, used, !shares.isEmpty());
    }

    private List<TestUnit> ordered(List<TestUnit> units) {
        RunOrder order = request.options().runOrder();
        int hour = tools.clock().instant().atZone(ZoneId.systemDefault()).getHour();
        return order == null ? units : order.apply(units, request.options().runOrderSeed(), hour, seen);
    }
}
