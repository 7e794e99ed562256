package io.github.parallelmaven.extension;

import io.github.parallelmaven.api.DurationEstimator;
import io.github.parallelmaven.api.RunListener;
import io.github.parallelmaven.api.RunReport;
import io.github.parallelmaven.api.ShardingStrategy;
import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.schedule.SchedulingStrategy;
import io.github.parallelmaven.schedule.StrategyName;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/**
 * What other jars bring for the services of the API. Each question makes new instances of what it asks for and of nothing
 * else, so that a listener hears one run and no other.
 *
 * @param loader where to look: in the plugin the loader of its own classes, which sees its dependencies
 * @param taken names that no strategy may have, since ours do
 */
public record Extensions(ClassLoader loader, Set<String> taken) {

    /** Copies the set. */
    public Extensions {
        taken = Set.copyOf(taken);
    }

    /**
     * Strategies of other jars.
     *
     * @return strategies by name
     * @throws ParallelException if one of them cannot be made, or has a name that cannot be used
     */
    public Map<String, SchedulingStrategy> strategies() {
        Map<String, SchedulingStrategy> strategies = new TreeMap<>();
        for (ShardingStrategy strategy : found(ShardingStrategy.class)) {
            String name = StrategyName.normalise(named(strategy));
            if (!name.matches("[a-z0-9_]+")) {
                throw unusable(strategy, "its name <" + name + "> has other characters than letters, digits and _");
            }
            if (taken.contains(name) || strategies.put(name, new DealtStrategy(strategy)) != null) {
                throw unusable(strategy, "another strategy is called " + name + " too");
            }
        }
        return strategies;
    }

    private static String named(ShardingStrategy strategy) {
        try {
            return String.valueOf(strategy.name());
        } catch (RuntimeException | LinkageError e) {
            throw unusable(strategy, "its name cannot be asked: " + e);
        }
    }

    /**
     * A strategy that knows what the estimators of other jars know.
     *
     * @param strategy any strategy
     * @return the same where there are no estimators
     * @throws ParallelException if an estimator cannot be made
     */
    public SchedulingStrategy informed(SchedulingStrategy strategy) {
        List<DurationEstimator> estimators = found(DurationEstimator.class);
        return estimators.isEmpty() ? strategy : new BetterEstimates(strategy, estimators);
    }

    /**
     * Listeners of other jars.
     *
     * @return listeners in the order of the class path
     * @throws ParallelException if one of them cannot be made
     */
    public List<RunListener> listeners() {
        return found(RunListener.class);
    }

    /**
     * Reports of other jars.
     *
     * @return reports in the order of the class path
     * @throws ParallelException if one of them cannot be made
     */
    public List<RunReport> reports() {
        return found(RunReport.class);
    }

    private <T> List<T> found(Class<T> service) {
        try {
            return ServiceLoader.load(service, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();
        } catch (ServiceConfigurationError | LinkageError e) {
            String cause = e.getCause() == null ? "" : ", since it threw " + e.getCause();
            throw Problem.BAD_EXTENSION.with(service.getName(), e.getMessage() + cause);
        }
    }

    /**
     * The error for an extension that does what it must not.
     *
     * @param extension the extension
     * @param what what it does, without a full stop
     */
    static ParallelException unusable(Object extension, String what) {
        return Problem.BAD_EXTENSION.with(extension.getClass().getName(), what);
    }

    /**
     * The error for an extension that threw.
     *
     * @param extension the extension
     * @param thrown by it, or by who checked what it made
     */
    static ParallelException unusable(Object extension, Throwable thrown) {
        String told = thrown instanceof IllegalStateException ? thrown.getMessage() : null;
        return unusable(extension, told == null ? "it threw " + thrown : told);
    }
}
