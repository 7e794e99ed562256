package junit4;

import static org.hamcrest.CoreMatchers.is;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThat;
import static org.junit.Assume.assumeThat;
import static org.junit.Assume.assumeTrue;

import java.util.concurrent.CountDownLatch;
import org.junit.After;
import org.junit.AssumptionViolatedException;
import org.junit.Before;
import org.junit.Ignore;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.ErrorCollector;
import org.junit.rules.ExpectedException;
import org.junit.rules.TemporaryFolder;
import org.junit.rules.TestName;

@SuppressWarnings("deprecation")
public class OutcomesTest {

    @Rule
    public final TestName name = new TestName();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Rule
    public final ErrorCollector collector = new ErrorCollector();

    @Rule
    public final ExpectedException expected = ExpectedException.none();

    @Before
    public void before() {
        System.out.println("before " + name.getMethodName());
    }

    @Test
    public void passes() {
        System.out.println("in the test");
    }

    @Test
    public void fails() {
        assertEquals("sums <differ>", 1, 2);
    }

    @Test
    public void failsWithTexts() {
        assertEquals("expected", "actual");
    }

    @Test
    public void failsByAMatcher() {
        assertThat("reason", 1, is(2));
    }

    @Test
    public void failsTwice() {
        collector.addError(new IllegalStateException("one"));
        collector.checkThat(1, is(2));
    }

    @Test
    public void errs() throws Exception {
        throw new Exception("checked", new RuntimeException("cause"));
    }

    @Test(expected = IllegalStateException.class)
    public void expectsInVain() {}

    @Test(expected = IllegalStateException.class)
    public void expectsAnother() {
        throw new IllegalArgumentException("another");
    }

    @Test(expected = IllegalStateException.class)
    public void expectsRightly() {
        throw new IllegalStateException();
    }

    @Test
    public void ruleExpectsInVain() {
        expected.expect(IllegalStateException.class);
        expected.expectMessage("text");
    }

    @Test(timeout = 500)
    public void takesTooLong() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    @Test(timeout = 10_000)
    public void printsInATimedThread() {
        System.out.println("in a thread with a limit");
    }

    @Test
    @Ignore("not today")
    public void isIgnored() {}

    @Test
    @Ignore
    public void isIgnoredWithoutReason() {}

    @Test
    public void assumesInVain() {
        System.out.println("before the assumption");
        assumeTrue("needs a moon", false);
    }

    @Test
    public void assumesInVainByAMatcher() {
        assumeThat(1, is(2));
    }

    @Test
    public void abortsByItself() {
        throw new AssumptionViolatedException("by itself", new IllegalStateException("cause"));
    }

    @After
    public void after() {
        System.err.println("after " + name.getMethodName());
    }
}
