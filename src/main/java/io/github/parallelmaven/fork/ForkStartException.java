package io.github.parallelmaven.fork;

/** A JVM did not start, or did not connect. Its message is what the JVM itself wrote. */
public final class ForkStartException extends Exception {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    ForkStartException(String words, int exitCode) {
        super(words.isEmpty() ? "(nothing)" : words);
        this.exitCode = exitCode;
    }

    /**
     * Whether a signal ended the JVM, which is nothing that its options would do again.
     *
     * @return whether the code is one that a shell has for signals
     */
    public boolean endedBySignal() {
        return exitCode > 128 && exitCode < 160;
    }

    /**
     * Whether a signal ended the JVM that others send, KILL or TERM.
     *
     * @return as far as the code tells
     */
    public boolean endedFromOutside() {
        return ExitReason.isFromOutside(exitCode);
    }

    /**
     * Exit code of the JVM.
     *
     * @return the code, -1 where it never ran or had to be killed
     */
    public int exitCode() {
        return exitCode;
    }
}
