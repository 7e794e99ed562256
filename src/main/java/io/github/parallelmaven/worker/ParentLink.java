package io.github.parallelmaven.worker;

import io.github.parallelmaven.protocol.Frame;
import io.github.parallelmaven.protocol.FrameReader;
import io.github.parallelmaven.protocol.FrameWriter;
import io.github.parallelmaven.protocol.Opcode;
import io.github.parallelmaven.protocol.ProtocolException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;

/** The socket to the parent: one thread reads orders, any thread may write. */
final class ParentLink {

    /** After so long a silence a frame is sent at once: the last words before a crash come after a silence. */
    private static final long QUIET_NANOS = 5_000_000;

    private static final int CONNECT_MILLIS = 30_000;

    private final Socket socket;
    private final FrameReader reader;
    private final OutputStream buffered;
    private final FrameWriter writer;
    private final Orders orders = new Orders();
    private boolean unflushed;
    private long lastFlushNanos;

    private ParentLink(Socket socket) throws IOException {
        this.socket = socket;
        reader = new FrameReader(socket.getInputStream());
        buffered = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
        writer = new FrameWriter(buffered);
    }

    /** Reads port, token and address from the file, deletes it, and introduces this JVM to its parent. */
    static ParentLink open(Path linkFile) throws IOException {
        List<String> lines = Files.readAllLines(linkFile, StandardCharsets.UTF_8);
        Files.delete(linkFile);
        Socket socket = new Socket();
        socket.setTcpNoDelay(true);
        // The address as the parent has it: what is loopback here may depend on properties of this JVM.
        socket.connect(new InetSocketAddress(lines.get(2), Integer.parseInt(lines.get(0))), CONNECT_MILLIS);
        ParentLink link = new ParentLink(socket);
        link.writer.preamble();
        link.writer.begin(Opcode.HELLO).text(lines.get(1)).end();
        link.buffered.flush();
        return link;
    }

    /** Waits for the parent's settings, then starts to listen for orders. */
    Settings settings() throws IOException {
        reader.preamble();
        Frame frame = reader.next();
        if (frame == null || frame.opcode() != Opcode.CONFIGURE) {
            throw new ProtocolException("the parent did not send settings");
        }
        Settings settings = new Settings(frame);
        Thread listener = new Thread(this::listen, "parallel-worker-orders");
        listener.setDaemon(true);
        listener.start();
        Thread flusher = new Thread(this::flushRegularly, "parallel-worker-flusher");
        flusher.setDaemon(true);
        flusher.start();
        return settings;
    }

    /** The next units, or {@code null} when there are no more. */
    Assignment nextAssignment() {
        return orders.nextAssignment();
    }

    /** What is to be done when the parent wants no further test to begin. */
    void onCancel(Runnable action) {
        orders.onCancel(action);
    }

    /** How the parent's questions are answered how this JVM stands. */
    void onDump(LongConsumer action) {
        orders.onDump(action);
    }

    /** Asks the parent, who knows the user's method patterns, and waits for its answer. */
    synchronized boolean mayRun(String className, String method) {
        send(
                frame -> frame.begin(Opcode.ASK_METHOD)
                        .text(className)
                        .text(method)
                        .end(),
                true);
        return orders.answer();
    }

    /** Writes one frame; with {@code flush}, or after a silence, all is on its way when the method returns. */
    void send(Message message, boolean flush) {
        synchronized (writer) {
            try {
                message.writeTo(writer);
                unflushed = true;
                if (flush || System.nanoTime() - lastFlushNanos > QUIET_NANOS) {
                    flushBuffer();
                }
            } catch (ProtocolException tooLarge) {
                // One frame less; the parent names a test whose end it never heard of.
                unflushed = true;
            } catch (IOException e) {
                broken();
            }
        }
    }

    /** Ends the thread that hears orders. What is said from now on still reaches the parent. */
    void stopListening() {
        try {
            socket.shutdownInput();
        } catch (IOException over) {
            // Then it hears nothing any more either.
            return;
        }
    }

    /** Sends what is buffered. */
    void flush() {
        synchronized (writer) {
            try {
                flushBuffer();
            } catch (IOException e) {
                broken();
            }
        }
    }

    /**
     * Nobody listens any more. The listening thread would see the same end, unless somebody closed the socket under it:
     * then it waits for ever. On a thread of its own, since shutdown hooks want to write too.
     */
    private void broken() {
        unflushed = false;
        Thread end = new Thread(Farewell::parentIsGone, "parallel-worker-end");
        end.setDaemon(true);
        end.start();
    }

    private void flushBuffer() throws IOException {
        unflushed = false;
        buffered.flush();
        lastFlushNanos = System.nanoTime();
    }

    private void flushRegularly() {
        while (true) {
            try {
                // Often enough for a person who watches, rare enough to cost nothing.
                Thread.sleep(100);
            } catch (InterruptedException byATest) {
                // Tests interrupt all threads that they find; nothing is to end because of that.
                continue;
            }
            synchronized (writer) {
                if (unflushed) {
                    flush();
                }
            }
        }
    }

    /** Whatever ends this loop, no order can come any more: without its parent this JVM must not stay. */
    private void listen() {
        try {
            orders.hear(reader);
        } catch (Throwable endOfLink) {
            // A closed socket, a frame that makes no sense, no memory left: the same end.
            orders.clear();
        } finally {
            Farewell.parentIsGone();
        }
    }

    /** Writes the fields of one frame. */
    interface Message {
        void writeTo(FrameWriter frame) throws IOException;
    }
}
