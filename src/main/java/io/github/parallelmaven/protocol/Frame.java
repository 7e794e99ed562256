package io.github.parallelmaven.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A received frame, read field by field in the order in which it was written. */
public final class Frame {

    private final byte opcode;
    private final ByteBuffer payload;

    Frame(byte opcode, byte[] payload) {
        this.opcode = opcode;
        this.payload = ByteBuffer.wrap(payload);
    }

    /**
     * Its kind.
     *
     * @return one of {@link Opcode}, or a number unknown to this version
     */
    public byte opcode() {
        return opcode;
    }

    /**
     * The next field, a number.
     *
     * @return any
     * @throws ProtocolException if the frame ends before
     */
    public long number() throws ProtocolException {
        need(8);
        return payload.getLong();
    }

    /**
     * The next field, a text.
     *
     * @return the text, or {@code null} where none was sent
     * @throws ProtocolException if the frame ends before
     */
    public String text() throws ProtocolException {
        need(4);
        int length = payload.getInt();
        if (length == -1) {
            return null;
        }
        need(length);
        String text = new String(payload.array(), payload.position(), length, StandardCharsets.UTF_8);
        payload.position(payload.position() + length);
        return text;
    }

    /**
     * The next fields: a count and as many texts.
     *
     * @return the texts
     * @throws ProtocolException if the frame ends before
     */
    public List<String> texts() throws ProtocolException {
        int count = count();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    /**
     * The next fields: a count and as many pairs of texts.
     *
     * @return the pairs in the order in which they were sent; values may be {@code null}
     * @throws ProtocolException if the frame ends before
     */
    public Map<String, String> pairs() throws ProtocolException {
        int count = count();
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String name = text();
            pairs.put(name, text());
        }
        return pairs;
    }

    /**
     * The next field, the number of repetitions of what follows.
     *
     * @return zero or more; never more than the rest of the frame could hold
     * @throws ProtocolException if the frame ends before, or cannot hold as many
     */
    public int count() throws ProtocolException {
        long count = number();
        if (count < 0 || count > payload.remaining() / 4) {
            throw new ProtocolException("a count of " + count + " in " + payload.remaining() + " bytes");
        }
        return (int) count;
    }

    private void need(int bytes) throws ProtocolException {
        if (bytes < 0 || payload.remaining() < bytes) {
            throw new ProtocolException(
                    "frame " + opcode + " ends early: " + bytes + " bytes wanted, " + payload.remaining() + " left");
        }
    }
}
