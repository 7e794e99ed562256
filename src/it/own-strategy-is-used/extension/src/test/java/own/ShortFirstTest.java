package own;

import io.github.parallelmaven.api.ShardingStrategy;
import io.github.parallelmaven.contract.ShardingStrategyContract;

class ShortFirstTest extends ShardingStrategyContract {

    @Override
    protected ShardingStrategy strategy() {
        return new ShortFirst();
    }
}
