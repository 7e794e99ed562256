package io.github.parallelmaven.api;

import io.github.parallelmaven.contract.ShardingStrategyContract;

class ByFileShardsTest extends ShardingStrategyContract {

    @Override
    protected ShardingStrategy strategy() {
        return ShardingStrategy.BY_FILE;
    }
}
