package faults;

import org.junit.jupiter.api.Test;

/** Throws exceptions that cannot be looked at. */
class HostileExceptionTest {
    @Test
    void messageThrows() {
        throw new RuntimeException() {
            @Override
            public String getMessage() {
                throw new IllegalStateException("no message");
            }
        };
    }

    @Test
    void textThrows() {
        throw new RuntimeException("shown") {
            @Override
            public String toString() {
                throw new IllegalStateException("no text");
            }
        };
    }

    @Test
    void traceThrows() {
        throw new RuntimeException("shown") {
            @Override
            public StackTraceElement[] getStackTrace() {
                throw new IllegalStateException("no trace");
            }

            @Override
            public void printStackTrace(java.io.PrintWriter target) {
                throw new IllegalStateException("no trace");
            }
        };
    }

    @Test
    void causeThrows() {
        throw new RuntimeException("shown") {
            @Override
            public Throwable getCause() {
                throw new IllegalStateException("no cause");
            }
        };
    }

    @Test
    void causeIsItsOwn() {
        RuntimeException one = new RuntimeException("one");
        RuntimeException other = new RuntimeException("other", one);
        one.initCause(other);
        throw one;
    }

    @Test
    void cannotBeSerialized() {
        throw new RuntimeException("shown") {
            @SuppressWarnings("unused")
            private final Thread held = Thread.currentThread();
        };
    }

    @Test
    void messageIsMissing() {
        throw new RuntimeException((String) null);
    }

    @Test
    void messageIsHuge() {
        throw new RuntimeException("huge".repeat(25 << 20));
    }
}
