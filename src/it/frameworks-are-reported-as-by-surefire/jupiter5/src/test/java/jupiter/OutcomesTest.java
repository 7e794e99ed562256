package jupiter;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.Assumptions.assumingThat;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.opentest4j.TestAbortedException;

class OutcomesTest {

    @Test
    void passes() {}

    @Test
    void runsOnTheMainThread() {
        assertEquals("main", Thread.currentThread().getName());
    }

    @Test
    void fails() {
        assertEquals(1, 2, "sums <differ> & \"how\"");
    }

    @Test
    void failsWithoutMessage() {
        throw new AssertionError();
    }

    @Test
    void failsWithEmptyMessage() {
        throw new AssertionError("");
    }

    @Test
    void failsWithBlankMessage() {
        throw new AssertionError("  ");
    }

    @Test
    void failsWithNullAsText() {
        fail((String) null);
    }

    @Test
    void failsWithTwoLines() {
        fail("one line\nand another");
    }

    @Test
    void failsWithALineAtTheEnd() {
        fail("one line\n");
    }

    @Test
    void failsWithALineAtTheStart() {
        fail("\none line");
    }

    @Test
    void failsWithManyLines() {
        fail("first\nsecond  \r\n  third\n\nfifth\twith tab\n");
    }

    @Test
    void failsWithWhatXmlCannotHold() {
        fail("red \u001B[31mtext\u001B[0m, bell \u0007, ]]> and <![CDATA[");
    }

    @Test
    void failsBeyondTheBasicPlane() {
        fail("\uD83D\uDE00 ä ö ü ß € \u4E16\u754C");
    }

    @Test
    void failsWithMany() {
        assertAll(
                "a heading",
                () -> assertEquals("a", "b"),
                () -> assertTrue(true),
                () -> {
                    throw new IOException("checked");
                },
                () -> assertAll(() -> fail("inner"), () -> fail("another\nof two lines")));
    }

    @Test
    void failsWithItsOwnKind() {
        throw new OwnAssertionError("own");
    }

    @Test
    void failsByANotThrownException() {
        assertThrows(IOException.class, () -> {
            throw new IllegalStateException("another one");
        });
    }

    @Test
    void errs() {
        throw new IllegalStateException("broken");
    }

    @Test
    void errsWithoutMessage() {
        throw new NullPointerException();
    }

    @Test
    void errsInTheMachine() {
        Object text = null;
        text.hashCode();
    }

    @Test
    void errsWithACheckedException() throws IOException {
        throw new IOException("unchecked here");
    }

    @Test
    void errsWithAnError() {
        throw new Error("an error and not an exception");
    }

    @Test
    void errsWithCauses() {
        try {
            deep(3);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("outer", e);
        }
    }

    @Test
    void errsWithACauseOfManyLines() {
        throw new IllegalStateException(new RuntimeException("cause\nof two lines"));
    }

    @Test
    void errsWithSuppressed() {
        IllegalStateException e = new IllegalStateException("main", new RuntimeException("cause"));
        e.addSuppressed(new IllegalArgumentException("beside", new RuntimeException("below")));
        e.addSuppressed(new AssertionError());
        throw e;
    }

    @Test
    void errsWithItsOwnText() {
        throw new OwnTextException("the message");
    }

    @Test
    void errsWithItsOwnLocalText() {
        throw new LocalTextException("the message");
    }

    @Test
    void errsWithoutTrace() {
        throw new NoTraceException("no trace");
    }

    @Test
    void errsElsewhere() throws InterruptedException {
        Throwable[] seen = new Throwable[1];
        Thread thread = new Thread(() -> deep(1), "elsewhere");
        thread.setUncaughtExceptionHandler((t, e) -> seen[0] = e);
        thread.start();
        thread.join();
        throw (RuntimeException) seen[0];
    }

    @Test
    void errsInADeepRecursion() {
        endless(0);
    }

    @Test
    void errsByAClassThatCannotBeInitialised() {
        Uninitialised.touch();
    }

    @Test
    @Timeout(value = 500, unit = TimeUnit.MILLISECONDS)
    void takesTooLong() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    @Test
    @Disabled("not today")
    void isDisabled() {
        fail();
    }

    @Test
    @Disabled
    void isDisabledWithoutReason() {}

    @Test
    @EnabledIfSystemProperty(named = "no.such.property", matches = ".*")
    void isDisabledByACondition() {}

    @Test
    void assumesInVain() {
        System.out.println("before the assumption");
        assumeTrue(false, "needs a moon");
    }

    @Test
    void assumesInVainWithoutMessage() {
        assumeTrue(false);
    }

    @Test
    void aborts() {
        abort("aborted\nin two lines");
    }

    @Test
    void abortsByItself() {
        throw new TestAbortedException("by itself", new IllegalStateException("cause"));
    }

    @Test
    void assumesInside() {
        assumingThat(false, () -> fail("is not run"));
    }

    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }

    private static void deep(int levels) {
        if (levels == 0) {
            throw new UnsupportedOperationException("at the bottom");
        }
        try {
            deep(levels - 1);
        } catch (UnsupportedOperationException e) {
            throw new RuntimeException("level " + levels, e);
        }
    }

    static class OwnAssertionError extends AssertionError {
        OwnAssertionError(String message) {
            super(message);
        }
    }

    static class OwnTextException extends RuntimeException {
        OwnTextException(String message) {
            super(message);
        }

        @Override
        public String toString() {
            return "odd without colon";
        }
    }

    static class LocalTextException extends RuntimeException {
        LocalTextException(String message) {
            super(message);
        }

        @Override
        public String getLocalizedMessage() {
            return "die Nachricht";
        }
    }

    static class NoTraceException extends RuntimeException {
        NoTraceException(String message) {
            super(message, null, false, false);
        }
    }

    static class Uninitialised {
        static {
            deep(1);
        }

        static void touch() {}
    }
}
