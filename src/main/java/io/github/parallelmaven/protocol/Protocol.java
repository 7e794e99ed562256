package io.github.parallelmaven.protocol;

/** Numbers that both ends of a link must agree on. */
public final class Protocol {

    /** First four bytes of each direction: {@code PMPW}. */
    public static final int MAGIC = 0x504D5057;

    /** Version of the frames; both ends come from one jar, so a difference means a mixed class path. */
    public static final int VERSION = 1;

    private Protocol() {}
}
