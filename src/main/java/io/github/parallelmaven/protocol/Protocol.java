package io.github.parallelmaven.protocol;

/** Numbers that both ends of a link must agree on. */
public final class Protocol {

    /** First four bytes of each direction: {@code PMPW}. */
    public static final int MAGIC = 0x504D5057;

    /** Version of the frames; both ends come from one jar, so a difference means a mixed class path. */
    public static final int VERSION = 1;

    /** Largest payload of a frame in bytes. A longer length is taken for a broken channel, not allocated. */
    public static final int MAX_FRAME = 16 << 20;

    /** Longest text that a sender puts into one field, in UTF-16 code units; longer ones are clipped or split. */
    public static final int MAX_TEXT = 1 << 20;

    /** Longest name that a sender puts into one field, so that all fields of a frame together always fit into it. */
    public static final int MAX_NAME = 1 << 16;

    private Protocol() {}
}
