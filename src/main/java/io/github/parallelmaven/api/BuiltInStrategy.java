package io.github.parallelmaven.api;

import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.schedule.SchedulingStrategy;
import io.github.parallelmaven.schedule.ShardDeal;
import io.github.parallelmaven.schedule.strategy.Balanced;
import io.github.parallelmaven.schedule.strategy.ByFile;
import io.github.parallelmaven.schedule.strategy.RoundRobin;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A strategy of the plugin, in the words of the API.
 *
 * @param name its name
 */
record BuiltInStrategy(String name) implements ShardingStrategy {

    @Override
    public List<List<TestCase>> deal(List<TestCase> tests, int shards) {
        Map<String, TestCase> byName = tests.stream().collect(Collectors.toMap(TestCase::name, test -> test));
        List<EstimatedUnit> units = tests.stream().map(BuiltInStrategy::unit).toList();
        return ShardDeal.deal(strategy(), units, shards).stream()
                .map(hand -> hand.stream()
                        .flatMap(one -> one.unit().classes().stream())
                        .map(one -> Objects.requireNonNull(byName.get(one.name())))
                        .toList())
                .toList();
    }

    private SchedulingStrategy strategy() {
        return switch (name) {
            case ByFile.NAME -> new ByFile();
            case RoundRobin.NAME -> new RoundRobin();
            default -> new Balanced();
        };
    }

    private static EstimatedUnit unit(TestCase test) {
        Estimate estimate = new Estimate(test.expected(), test.expected(), test.expected(), Estimate.Source.HISTORY);
        return new EstimatedUnit(
                new TestUnit(test.name(), List.of(new TestClass(test.name(), test.sourceFile(), 0, 0))), estimate);
    }
}
