package io.github.parallelmaven.run;

import io.github.parallelmaven.estimate.Estimator;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.TestUnit;
import java.util.List;

/**
 * What a run would begin with, for those who only want to look: its units and what is expected of them.
 *
 * @param units the units with their estimates
 * @param measured whether there is any observation of the module
 */
public record Forecast(List<EstimatedUnit> units, boolean measured) {

    /** Copies the list. */
    public Forecast {
        units = List.copyOf(units);
    }

    /**
     * Discovers and estimates, and starts nothing.
     *
     * @param request the run
     * @param tools its parts
     * @return the forecast
     */
    public static Forecast of(RunRequest request, RunTools tools) {
        List<TestUnit> units = tools.planning().discover(request.testClassesDirectory(), request.scannedArchives());
        List<Observation> seen = tools.history().read().of(request.module());
        return new Forecast(new Estimator(seen, tools.environment()).estimate(units), !seen.isEmpty());
    }
}
