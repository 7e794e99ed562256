package io.github.parallelmaven.benchmark;

import static java.util.Locale.ROOT;

import io.github.parallelmaven.model.EstimatedUnit;
import java.util.Comparator;
import java.util.List;

/**
 * How many workers a suite is worth.
 *
 * @param knee the number beyond which a further worker gains less than the average one up to the largest number played:
 *     the point of the curve farthest from its chord (Satopää et al. 2011)
 * @param recommended the smallest number within {@value #TOLERANCE} of the shortest makespan
 * @param reason a sentence that says why
 */
public record Capacity(int knee, int recommended, String reason) {

    private static final double TOLERANCE = 0.05;

    /**
     * Judges the default strategy.
     *
     * @param curve its figures by number of workers, from 1 up, without gaps
     * @param units what was played, at least one
     * @return the judgement
     */
    static Capacity of(List<StrategyFigures> curve, List<EstimatedUnit> units) {
        double shortest =
                curve.stream().mapToDouble(StrategyFigures::p50Seconds).min().orElseThrow();
        StrategyFigures recommended = curve.stream()
                .filter(figures -> figures.p50Seconds() <= shortest * (1 + TOLERANCE))
                .findFirst()
                .orElseThrow();
        return new Capacity(knee(curve), recommended.workers(), reason(recommended, shortest, curve.size(), units));
    }

    private static int knee(List<StrategyFigures> curve) {
        StrategyFigures first = curve.get(0);
        StrategyFigures last = curve.get(curve.size() - 1);
        double width = Math.max(1, last.workers() - first.workers());
        double height = first.p50Seconds() - last.p50Seconds();
        return height <= 0
                ? first.workers()
                : curve.stream()
                        .max(Comparator.comparingDouble(figures -> (first.p50Seconds() - figures.p50Seconds()) / height
                                - (figures.workers() - first.workers()) / width))
                        .orElseThrow()
                        .workers();
    }

    private static String reason(StrategyFigures recommended, double shortest, int most, List<EstimatedUnit> units) {
        EstimatedUnit longest = units.stream()
                .max(Comparator.comparingLong(EstimatedUnit::nanos))
                .orElseThrow();
        double longestSeconds = longest.nanos() / 1e9;
        if (longestSeconds >= recommended.p50Seconds() * (1 - 2 * TOLERANCE)) {
            return String.format(
                    ROOT,
                    "%s alone takes %s, and all others fit beside it.",
                    longest.unit().id(),
                    Seconds.text(longestSeconds));
        }
        return String.format(
                ROOT,
                recommended.workers() > most * (1 - 2 * TOLERANCE)
                        ? "the work can still be divided: half of the runs take up to %s, and even %d workers (%s) do not end"
                                + " that."
                        : "half of the runs take up to %s, and %d workers would not come below %s.",
                Seconds.text(recommended.p50Seconds()),
                most,
                Seconds.text(shortest));
    }
}
