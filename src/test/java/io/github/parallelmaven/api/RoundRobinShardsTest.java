package io.github.parallelmaven.api;

import io.github.parallelmaven.contract.ShardingStrategyContract;

class RoundRobinShardsTest extends ShardingStrategyContract {

    @Override
    protected ShardingStrategy strategy() {
        return ShardingStrategy.ROUND_ROBIN;
    }
}
