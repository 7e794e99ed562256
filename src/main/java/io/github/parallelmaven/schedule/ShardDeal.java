package io.github.parallelmaven.schedule;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Deals units out to nodes that cannot talk to each other, by a strategy that may have meant them to be pulled. */
public final class ShardDeal {

    private ShardDeal() {}

    /**
     * Deals as the strategy pins; where it pins nothing, as {@link Deal} does.
     *
     * @param strategy decides
     * @param units units with their estimates, no id twice; may be empty
     * @param nodes number of nodes, at least 1
     * @return one list a node, together every class of the units once; a node may get nothing
     */
    public static List<List<EstimatedUnit>> deal(SchedulingStrategy strategy, List<EstimatedUnit> units, int nodes) {
        Schedule schedule = strategy.schedule(units, nodes);
        if (schedule.pins().isEmpty()) {
            return Deal.of(schedule.order(), nodes).hands();
        }
        Map<TestUnit, EstimatedUnit> estimates =
                schedule.order().stream().collect(Collectors.toMap(EstimatedUnit::unit, unit -> unit));
        return schedule.pins().stream()
                .map(hand -> hand.stream()
                        .map(unit -> Objects.requireNonNull(estimates.get(unit)))
                        .toList())
                .toList();
    }
}
