package io.github.parallelmaven.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Deals tests to shards.
 *
 * <pre>{@code
 * List<Shard> shards = Shards.create(tests, 4, ShardingStrategy.BALANCED);
 * }</pre>
 */
public final class Shards {

    private Shards() {}

    /**
     * Deals tests, and checks the deal. The order of the tests makes no difference: the strategy is given them by name.
     *
     * @param tests the tests, no name twice; may be empty
     * @param count number of shards, at least 1
     * @param strategy who deals
     * @return the shards by number, together every test once
     * @throws IllegalArgumentException for less than one shard, or for a name that stands there twice
     * @throws IllegalStateException if the strategy made another number of shards, forgot a test, or dealt one twice; the
     *     message names the strategy and the tests
     */
    public static List<Shard> create(List<TestCase> tests, int count, ShardingStrategy strategy) {
        if (count < 1) {
            throw new IllegalArgumentException("there have to be shards, not " + count);
        }
        Set<String> names = new HashSet<>();
        tests.stream()
                .map(TestCase::name)
                .filter(name -> !names.add(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("the test " + name + " stands there twice");
                });
        List<TestCase> byName =
                tests.stream().sorted(Comparator.comparing(TestCase::name)).toList();
        List<List<TestCase>> dealt = strategy.deal(byName, count);
        check(strategy, names, count, dealt);
        List<Shard> shards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shards.add(new Shard(i + 1, dealt.get(i)));
        }
        return shards;
    }

    private static void check(ShardingStrategy strategy, Set<String> names, int count, List<List<TestCase>> dealt) {
        if (dealt.size() != count) {
            throw new IllegalStateException(
                    "the strategy " + strategy.name() + " made " + dealt.size() + " shards in place of " + count);
        }
        Set<String> missing = new TreeSet<>(names);
        Set<String> wrong = new TreeSet<>();
        for (List<TestCase> hand : dealt) {
            for (TestCase test : hand) {
                if (!missing.remove(test.name())) {
                    wrong.add(test.name());
                }
            }
        }
        complain(strategy, "dealt twice, or made up, ", wrong);
        complain(strategy, "forgot ", missing);
    }

    private static void complain(ShardingStrategy strategy, String what, Set<String> names) {
        if (!names.isEmpty()) {
            throw new IllegalStateException("the strategy " + strategy.name() + " " + what
                    + names.stream().limit(10).collect(Collectors.joining(", ")));
        }
    }
}
