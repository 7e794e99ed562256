package io.github.parallelmaven.protocol;

/** The kinds of frames. Field lists stand beside each; {@code *} repeats the fields in brackets, a count first. */
public final class Opcode {

    // Worker to parent.

    /** token. */
    public static final byte HELLO = 1;
    /** [property name, value]*: the JVM is ready for units. */
    public static final byte READY = 2;
    /** unit, epoch milliseconds. */
    public static final byte UNIT_STARTED = 3;
    /** unit, nanoseconds. */
    public static final byte UNIT_FINISHED = 4;
    /** unit: no engine found a test in it. */
    public static final byte UNIT_EMPTY = 5;
    /** test id, unit, key, own id, suite, class, name, display name, epoch milliseconds. */
    public static final byte TEST_STARTED = 6;
    /** test id, outcome, nanoseconds, reason, failure type, message, trace. */
    public static final byte TEST_FINISHED = 7;
    /** unit, key, own id, suite, class, name, display name, outcome, nanoseconds or -1, reason, type, message, trace. */
    public static final byte TEST_REPORTED = 8;
    /** unit, suite, display name, nanoseconds or -1: a class ended, a nested one where the time is -1. */
    public static final byte CLASS_FINISHED = 9;
    /** test id or 0, stream (1 or 2), text. */
    public static final byte OUTPUT = 10;
    /** [property name, value or null]*: what changed since the last such frame. */
    public static final byte PROPERTIES = 11;
    /** class, method: may it run? The answer comes as {@link #ANSWER}; one question at a time. */
    public static final byte ASK_METHOD = 12;
    /** No fields: all is done, the JVM ends by itself. */
    public static final byte BYE = 13;
    /** unit, [kind, name]*: what a unit left behind in its JVM. */
    public static final byte LEFT = 14;
    /** unit, key, own id: a container whose tests come to be while it runs, such as a parameterized method, has ended. */
    public static final byte CONTAINER_FINISHED = 15;
    /** number of the question, text, [test id or 0, [frame]*]*: threads and heap, and where each running test stands. */
    public static final byte DUMPED = 16;

    /** No fields: the JVM holds more memory after a unit than it should. */
    public static final byte FULL = 17;

    // Parent to worker.

    /** See {@code worker.Settings}. */
    public static final byte CONFIGURE = 32;
    /**
     * [unit, whole unit, [class]*, by exclusion, [method]*, [excluded key]*, [own id of what is to be repeated]*, [key of
     * a container that has begun, [own id of what it has brought forth]*]*, why nothing of it shall run or null]*.
     */
    public static final byte RUN = 33;
    /** flag. */
    public static final byte ANSWER = 34;
    /** No fields: no unit follows. */
    public static final byte FINISH = 35;
    /** No fields: what has not begun of the units in hand shall be skipped, where the platform can do so. */
    public static final byte CANCEL = 36;
    /** number of the question: how does this JVM stand? The answer comes as {@link #DUMPED}. */
    public static final byte DUMP = 37;

    private Opcode() {}
}
