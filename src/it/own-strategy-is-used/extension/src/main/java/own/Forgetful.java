package own;

import io.github.parallelmaven.api.ShardingStrategy;
import io.github.parallelmaven.api.TestCase;
import java.util.List;

/** Loses a test. */
public final class Forgetful implements ShardingStrategy {

    @Override
    public String name() {
        return "forgetful";
    }

    @Override
    public List<List<TestCase>> deal(List<TestCase> tests, int shards) {
        return ROUND_ROBIN.deal(tests.subList(1, tests.size()), shards);
    }
}
