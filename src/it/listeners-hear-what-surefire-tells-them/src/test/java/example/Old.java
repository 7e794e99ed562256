package example;

import org.junit.runner.Description;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunListener;

public class Old extends RunListener {

    @Override
    public void testStarted(Description test) {
        Heard.line("old: started " + test);
    }

    @Override
    public void testFinished(Description test) {
        Heard.line("old: finished " + test);
    }

    @Override
    public void testFailure(Failure failure) {
        Heard.line("old: failed " + failure);
    }

    @Override
    public void testIgnored(Description test) {
        Heard.line("old: ignored " + test);
    }
}
