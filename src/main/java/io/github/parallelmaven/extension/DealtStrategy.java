package io.github.parallelmaven.extension;

import io.github.parallelmaven.api.Shard;
import io.github.parallelmaven.api.ShardingStrategy;
import io.github.parallelmaven.api.Shards;
import io.github.parallelmaven.api.TestCase;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.schedule.LowerBound;
import io.github.parallelmaven.schedule.ScheduleSimulator;
import io.github.parallelmaven.schedule.SchedulingStrategy;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Orders a run by a strategy of the API: each worker gets one of the shards that it deals. Not being ours, it is checked.
 *
 * @param dealer who deals
 */
public record DealtStrategy(ShardingStrategy dealer) implements SchedulingStrategy {

    @Override
    public Schedule schedule(List<EstimatedUnit> units, int workers) {
        List<EstimatedUnit> byName = units.stream()
                .sorted(Comparator.comparing(one -> one.unit().id()))
                .toList();
        Map<String, EstimatedUnit> found =
                byName.stream().collect(Collectors.toMap(one -> one.unit().id(), Function.identity()));
        List<List<EstimatedUnit>> hands = dealt(byName, workers).stream()
                .map(shard -> shard.tests().stream()
                        .map(test -> Objects.requireNonNull(found.get(test.name())))
                        .toList())
                .toList();
        List<List<TestUnit>> pins = hands.stream()
                .map(hand -> hand.stream().map(EstimatedUnit::unit).toList())
                .toList();
        List<EstimatedUnit> order = hands.stream().flatMap(List::stream).toList();
        return new Schedule(
                dealer.name(),
                order,
                pins,
                ScheduleSimulator.predict(order, pins, workers),
                LowerBound.of(order, workers));
    }

    private List<Shard> dealt(List<EstimatedUnit> units, int workers) {
        try {
            return Shards.create(units.stream().map(DealtStrategy::test).toList(), workers, dealer);
        } catch (RuntimeException | LinkageError e) {
            throw Extensions.unusable(dealer, e);
        }
    }

    /**
     * Puts a unit into the words of the API.
     *
     * @param one the unit, with its estimate
     * @return a test of its name, source file and expected time
     */
    public static TestCase test(EstimatedUnit one) {
        TestUnit unit = one.unit();
        return new TestCase(
                unit.id(), unit.classes().get(0).sourceFile(), one.estimate().expected());
    }
}
