package io.github.parallelmaven.worker;

import java.io.FileDescriptor;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Takes the place of {@code System.out} or {@code System.err} and sends what is printed as text, with the test that
 * the printing thread belongs to. What native code or a child process writes to the descriptors does not pass here; it
 * reaches the parent through the real pipes.
 */
final class OutputCapture extends OutputStream {

    private final Events events;
    private final int stream;
    // Bytes of one character may arrive in several writes, so the decoder keeps its state between them.
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer pending = ByteBuffer.allocate(8192);
    private final CharBuffer decoded = CharBuffer.allocate(8192);

    private OutputCapture(Events events, int stream) {
        this.events = events;
        this.stream = stream;
    }

    static void install(Events events) throws UnsupportedEncodingException {
        System.setOut(stream(events, 1));
        System.setErr(stream(events, 2));
    }

    private static PrintStream stream(Events events, int number) throws UnsupportedEncodingException {
        Charset utf8 = StandardCharsets.UTF_8;
        return new PrintStream(new OutputCapture(events, number), false, utf8.name()) {
            @Override
            public void close() {
                // A test that closes it must not take the output of all later ones with it.
                flush();
            }
        };
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        int done = 0;
        while (done < length) {
            int step = Math.min(length - done, pending.remaining());
            pending.put(bytes, offset + done, step);
            done += step;
            pending.flip();
            decoder.decode(pending, decoded, false);
            pending.compact();
            decoded.flip();
            if (decoded.hasRemaining()) {
                events.output(stream, decoded.toString());
            }
            decoded.clear();
        }
    }

    /** The real standard error, for what cannot be told over the link. */
    static PrintStream realError() {
        return new PrintStream(new java.io.FileOutputStream(FileDescriptor.err), true);
    }
}
