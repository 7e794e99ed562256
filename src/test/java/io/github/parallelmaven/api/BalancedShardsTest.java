package io.github.parallelmaven.api;

import io.github.parallelmaven.contract.ShardingStrategyContract;

class BalancedShardsTest extends ShardingStrategyContract {

    @Override
    protected ShardingStrategy strategy() {
        return ShardingStrategy.BALANCED;
    }
}
