package own;

import io.github.parallelmaven.api.DurationEstimator;
import io.github.parallelmaven.contract.DurationEstimatorContract;

class ByNumberTest extends DurationEstimatorContract {

    @Override
    protected DurationEstimator estimator() {
        return new ByNumber();
    }
}
