package own;

import io.github.parallelmaven.api.RunReport;
import io.github.parallelmaven.contract.RunReportContract;

class LosersTest extends RunReportContract {

    @Override
    protected RunReport report() {
        return new Losers();
    }
}
