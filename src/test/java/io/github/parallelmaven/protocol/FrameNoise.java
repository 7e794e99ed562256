package io.github.parallelmaven.protocol;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Streams that begin as frames and end as nonsense: mixed up, cut, changed, with forged lengths, or random from the start. */
public final class FrameNoise {

    /** So many cases are tried, or what the system property {@code fuzz.cases} says. */
    public static final int CASES = Integer.getInteger("fuzz.cases", 100_000);

    private static final byte[] KINDS = {
        Opcode.HELLO,
        Opcode.READY,
        Opcode.UNIT_STARTED,
        Opcode.UNIT_FINISHED,
        Opcode.UNIT_EMPTY,
        Opcode.TEST_STARTED,
        Opcode.TEST_FINISHED,
        Opcode.TEST_REPORTED,
        Opcode.CLASS_FINISHED,
        Opcode.OUTPUT,
        Opcode.PROPERTIES,
        Opcode.CONTAINER_FINISHED,
        Opcode.LEFT,
        Opcode.DUMPED,
        Opcode.ASK_METHOD,
        Opcode.DUMP,
        Opcode.CONFIGURE,
        Opcode.RUN,
        Opcode.ANSWER,
        Opcode.FINISH,
        Opcode.CANCEL
    };

    private final Random random;

    /**
     * The stream of a seed is always the same.
     *
     * @param seed any
     */
    public FrameNoise(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A stream.
     *
     * @return without magic and version
     * @throws IOException never
     */
    public byte[] next() throws IOException {
        if (random.nextInt(8) == 0) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            return bytes;
        }
        List<byte[]> frames = new ArrayList<>();
        for (int left = random.nextInt(6); left >= 0; left--) {
            frames.add(frame());
        }
        Collections.shuffle(frames, random);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (byte[] frame : frames) {
            stream.write(frame);
        }
        return spoiled(stream.toByteArray());
    }

    private byte[] spoiled(byte[] bytes) {
        byte[] spoiled = bytes.clone();
        for (int left = random.nextInt(4); left > 0; left--) {
            int at = random.nextInt(spoiled.length);
            switch (random.nextInt(4)) {
                case 0 -> spoiled[at] = (byte) random.nextInt();
                case 1 -> spoiled[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> Arrays.fill(spoiled, at, Math.min(spoiled.length, at + 4), (byte) (random.nextInt(3) - 1));
                default -> spoiled = Arrays.copyOf(spoiled, Math.max(1, at));
            }
        }
        return spoiled;
    }

    private byte[] frame() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FrameWriter frames = new FrameWriter(bytes);
        byte opcode = KINDS[random.nextInt(KINDS.length)];
        frames.begin(opcode);
        fields(opcode, frames);
        frames.end();
        return bytes.toByteArray();
    }

    private void fields(byte opcode, FrameWriter frame) {
        switch (opcode) {
            case Opcode.UNIT_STARTED, Opcode.UNIT_FINISHED -> frame.text(text()).number(random.nextLong());
            case Opcode.UNIT_EMPTY, Opcode.HELLO -> frame.text(text());
            case Opcode.TEST_STARTED -> {
                frame.number(random.nextInt(3)).text(text());
                identified(frame);
                frame.number(random.nextLong());
            }
            case Opcode.TEST_FINISHED -> {
                frame.number(random.nextInt(3));
                ended(frame);
            }
            case Opcode.TEST_REPORTED -> {
                frame.text(text());
                identified(frame);
                ended(frame);
            }
            case Opcode.CLASS_FINISHED ->
                frame.text(text()).text(text()).text(text()).number(random.nextLong());
            case Opcode.LEFT ->
                frame.text(text())
                        .number(1)
                        .text(random.nextBoolean() ? "THREAD" : text())
                        .text(text());
            case Opcode.DUMPED ->
                frame.number(random.nextInt(3))
                        .text(text())
                        .number(1)
                        .number(random.nextInt(3))
                        .number(1)
                        .text(text());
            case Opcode.ASK_METHOD -> frame.text(text()).text(text());
            case Opcode.CONTAINER_FINISHED -> frame.text(text()).text(text()).text(text());
            case Opcode.OUTPUT ->
                frame.number(random.nextInt(3)).number(random.nextInt(3)).text(text());
            case Opcode.RUN -> {
                frame.number(1).text(text()).text(text());
                for (int lists = 0; lists < 4; lists++) {
                    frame.number(lists == 1 ? 0 : 1);
                    frame.text(text());
                }
            }
            default -> {
                frame.number(2);
                for (int left = random.nextInt(5); left > 0; left--) {
                    frame.text(text());
                }
            }
        }
    }

    private void identified(FrameWriter frame) {
        frame.text(text()).text(text()).number(random.nextInt(3) - 1);
        for (int left = 5; left > 0; left--) {
            frame.text(text());
        }
    }

    private void ended(FrameWriter frame) {
        frame.text(random.nextBoolean() ? "P" : "E").number(random.nextLong());
        for (int left = 4; left > 0; left--) {
            frame.text(text());
        }
    }

    private String text() {
        return random.nextInt(20) == 0 ? null : "abc".substring(random.nextInt(3));
    }
}
