package own;

import io.github.parallelmaven.api.ShardingStrategy;
import io.github.parallelmaven.api.TestCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Deals like cards, the shortest first. */
public final class ShortFirst implements ShardingStrategy {

    @Override
    public String name() {
        return "short_first";
    }

    @Override
    public List<List<TestCase>> deal(List<TestCase> tests, int shards) {
        List<List<TestCase>> dealt = new ArrayList<>();
        for (int i = 0; i < shards; i++) {
            dealt.add(new ArrayList<>());
        }
        List<TestCase> sorted = new ArrayList<>(tests);
        sorted.sort(Comparator.comparing(TestCase::expected).thenComparing(TestCase::name));
        for (int i = 0; i < sorted.size(); i++) {
            dealt.get(i % shards).add(sorted.get(i));
        }
        return dealt;
    }
}
