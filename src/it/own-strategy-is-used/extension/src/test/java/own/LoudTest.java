package own;

import io.github.parallelmaven.api.RunListener;
import io.github.parallelmaven.contract.RunListenerContract;

class LoudTest extends RunListenerContract {

    @Override
    protected RunListener listener() {
        return new Loud();
    }
}
