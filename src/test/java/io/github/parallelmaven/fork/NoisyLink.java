package io.github.parallelmaven.fork;

import io.github.parallelmaven.protocol.Frame;
import io.github.parallelmaven.protocol.FrameReader;
import io.github.parallelmaven.protocol.Opcode;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** A link over which nonsense comes. */
public final class NoisyLink {

    private final Inquiries inquiries = new Inquiries();
    private final FrameReader reader;

    /**
     * A link that ends after some bytes.
     *
     * @param noise what comes, without magic and version
     */
    public NoisyLink(byte[] noise) {
        this.reader = new FrameReader(new ByteArrayInputStream(noise));
    }

    /**
     * Passes the next frame on, as {@link Fork#next} does.
     *
     * @param events receives at most one call
     * @return false when the link has ended
     * @throws IOException if it ends with nonsense
     */
    public boolean next(ForkEvents events) throws IOException {
        Frame frame = reader.next();
        if (frame == null) {
            return false;
        }
        if (frame.opcode() == Opcode.DUMPED) {
            inquiries.answered(frame);
        } else if (frame.opcode() == Opcode.ASK_METHOD) {
            events.mayRun(String.valueOf(frame.text()), String.valueOf(frame.text()));
        } else {
            FrameDecoder.decode(frame, events);
        }
        return true;
    }
}
