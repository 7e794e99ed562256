package io.github.parallelmaven.benchmark;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.schedule.Deal;
import io.github.parallelmaven.schedule.SchedulingStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A way to schedule that is compared with others.
 *
 * @param name its name in tables
 * @param strategy what it does
 */
public record Contender(String name, SchedulingStrategy strategy) {

    /** What nodes that cannot talk to each other get: dealt beforehand, nobody helps anybody. */
    static final String SHARDS = "shards";

    /**
     * The strategies of a run, and the deal of {@code parallel:shards}.
     *
     * @param strategies strategies by name
     * @return contenders by name, the deal last
     */
    static List<Contender> all(Map<String, SchedulingStrategy> strategies) {
        List<Contender> all = new ArrayList<>();
        strategies.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> all.add(new Contender(entry.getKey(), entry.getValue())));
        all.add(new Contender(SHARDS, Contender::dealt));
        return List.copyOf(all);
    }

    private static Schedule dealt(List<EstimatedUnit> units, int workers) {
        Deal deal = Deal.of(units, workers);
        List<List<TestUnit>> pins = deal.hands().stream()
                .map(hand -> hand.stream().map(EstimatedUnit::unit).toList())
                .toList();
        List<EstimatedUnit> order = deal.hands().stream().flatMap(List::stream).toList();
        return new Schedule(SHARDS, order, pins, deal.predicted(), deal.lowerBound());
    }
}
