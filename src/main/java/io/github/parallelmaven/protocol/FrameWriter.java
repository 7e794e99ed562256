package io.github.parallelmaven.protocol;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes frames: four bytes of payload length, one byte opcode, payload. Numbers are eight bytes, big-endian; a text is
 * a number of bytes and its UTF-8, a missing one has the length -1. Not thread-safe: callers write one frame at a time.
 */
public final class FrameWriter {

    private static final int HEADER = 5;

    private final OutputStream target;
    private byte[] buffer = new byte[512];
    private int size;

    /**
     * Writes to a stream.
     *
     * @param target receives whole frames, buffered or not as it likes
     */
    public FrameWriter(OutputStream target) {
        this.target = target;
    }

    /**
     * Sends magic and version; comes before the first frame.
     *
     * @throws IOException if the stream fails
     */
    public void preamble() throws IOException {
        size = 0;
        putInt(Protocol.MAGIC);
        putInt(Protocol.VERSION);
        target.write(buffer, 0, size);
    }

    /**
     * Begins a frame.
     *
     * @param opcode its kind
     * @return this
     */
    public FrameWriter begin(byte opcode) {
        size = HEADER;
        buffer[HEADER - 1] = opcode;
        return this;
    }

    /**
     * Adds a number.
     *
     * @param value any
     * @return this
     */
    public FrameWriter number(long value) {
        ensure(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            buffer[size++] = (byte) (value >>> shift);
        }
        return this;
    }

    /**
     * Adds a text.
     *
     * @param value the text, or {@code null}
     * @return this
     */
    public FrameWriter text(String value) {
        if (value == null) {
            putInt(-1);
            return this;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        putInt(bytes.length);
        ensure(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
        return this;
    }

    /**
     * Writes the frame.
     *
     * @throws IOException if the stream fails or the frame is too large
     */
    public void end() throws IOException {
        int payload = size - HEADER;
        if (payload > Protocol.MAX_FRAME) {
            throw new ProtocolException("a frame of " + payload + " bytes");
        }
        for (int i = 0; i < 4; i++) {
            buffer[i] = (byte) (payload >>> (24 - 8 * i));
        }
        target.write(buffer, 0, size);
    }

    private void putInt(int value) {
        ensure(4);
        for (int shift = 24; shift >= 0; shift -= 8) {
            buffer[size++] = (byte) (value >>> shift);
        }
    }

    private void ensure(int more) {
        if (size + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
        }
    }
}
