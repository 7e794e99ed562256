package own;

import io.github.parallelmaven.api.RunListener;
import io.github.parallelmaven.api.RunResult;
import io.github.parallelmaven.api.TestAttempt;

/** Prints what it hears. */
public final class Loud implements RunListener {

    @Override
    public void onStart(int classes, int workers) {
        System.out.println("heard " + classes + " classes on " + workers + " workers");
    }

    @Override
    public void onTest(TestAttempt test) {
        if (Boolean.getBoolean("own.deaf") && test.className().startsWith("example.")) {
            throw new IllegalStateException("ears are full");
        }
        System.out.println("heard " + test.worker() + " " + test.className() + "#" + test.name() + " " + test.outcome());
    }

    @Override
    public void onEnd(RunResult result) {
        System.out.println("heard the end of " + result.tests() + " tests, green: " + result.isGreen());
    }
}
