package io.github.parallelmaven.protocol;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads what {@link FrameWriter} wrote, and refuses what it did not. */
public final class FrameReader {

    private final DataInputStream source;

    /**
     * Reads from a stream.
     *
     * @param source the stream, buffered here
     */
    public FrameReader(InputStream source) {
        this.source = new DataInputStream(new BufferedInputStream(source, 1 << 16));
    }

    /**
     * Reads magic and version.
     *
     * @throws IOException if the stream fails; a {@link ProtocolException} if the other end speaks something else
     */
    public void preamble() throws IOException {
        int magic = source.readInt();
        if (magic != Protocol.MAGIC) {
            throw new ProtocolException("not a worker of this plugin: it began with " + Integer.toHexString(magic));
        }
        int version = source.readInt();
        if (version != Protocol.VERSION) {
            throw new ProtocolException(
                    "protocol version " + version + " where " + Protocol.VERSION + " was expected: mixed class path?");
        }
    }

    /**
     * Waits for the next frame.
     *
     * @return the frame, or {@code null} at the orderly end of the stream
     * @throws IOException if the stream fails or ends within a frame
     */
    public Frame next() throws IOException {
        int first = source.read();
        if (first < 0) {
            return null;
        }
        int length = first << 24;
        for (int shift = 16; shift >= 0; shift -= 8) {
            length |= source.readUnsignedByte() << shift;
        }
        byte opcode = source.readByte();
        if (length < 0 || length > Protocol.MAX_FRAME) {
            throw new ProtocolException("a frame of " + (length & 0xFFFFFFFFL) + " bytes");
        }
        return new Frame(opcode, payload(length));
    }

    /** Grows with what really arrives, so that a forged length alone costs no memory. */
    private byte[] payload(int length) throws IOException {
        byte[] bytes = new byte[Math.min(length, 1 << 16)];
        int read = 0;
        while (read < length) {
            if (read == bytes.length) {
                bytes = java.util.Arrays.copyOf(bytes, Math.min(length, bytes.length * 2));
            }
            int more = source.read(bytes, read, bytes.length - read);
            if (more < 0) {
                throw new EOFException("the stream ended within a frame");
            }
            read += more;
        }
        return bytes;
    }
}
