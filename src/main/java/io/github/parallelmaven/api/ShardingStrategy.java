package io.github.parallelmaven.api;

import java.util.List;

/**
 * A way to deal tests to shards. One that stands in {@code META-INF/services} of a jar among the plugin's dependencies can
 * be chosen by its name with {@code parallel.strategy}; it needs a public constructor without parameters.
 *
 * <p>For example one that keeps packages together:
 *
 * <pre>{@code
 * public final class ByPackage implements ShardingStrategy {
 *     public String name() {
 *         return "by_package";
 *     }
 *
 *     public List<List<TestCase>> deal(List<TestCase> tests, int shards) {
 *         List<List<TestCase>> dealt = new ArrayList<>();
 *         for (int i = 0; i < shards; i++) {
 *             dealt.add(new ArrayList<>());
 *         }
 *         for (TestCase test : tests) {
 *             String name = test.name().substring(0, Math.max(0, test.name().lastIndexOf('.')));
 *             dealt.get(Math.floorMod(name.hashCode(), shards)).add(test);
 *         }
 *         return dealt;
 *     }
 * }
 * }</pre>
 */
public interface ShardingStrategy {

    /** Deals by name, whatever the tests take: the first to shard 1, the second to shard 2, and so on. */
    ShardingStrategy ROUND_ROBIN = new BuiltInStrategy("round_robin");

    /** Deals so that the shards take about as long: longest first, and where that misses the bound, by differencing. */
    ShardingStrategy BALANCED = new BuiltInStrategy("balanced");

    /** The same, but the tests of one source file stay together. */
    ShardingStrategy BY_FILE = new BuiltInStrategy("by_file");

    /**
     * By what it is chosen.
     *
     * @return lower case letters, digits and underscores
     */
    String name();

    /**
     * Deals tests. The result must depend on the arguments alone: nodes that share a run each ask for themselves.
     *
     * @param tests tests of different names, in the order of the names; may be empty
     * @param shards number of shards, at least 1
     * @return as many lists, which together hold every test once; a list may be empty
     */
    List<List<TestCase>> deal(List<TestCase> tests, int shards);
}
