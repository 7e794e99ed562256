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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The socket to the parent: one thread reads orders, any thread may write. */
final class ParentLink {

    /** After so long a silence a frame is sent at once: the last words before a crash come after a silence. */
    private static final long QUIET_NANOS = 5_000_000;

    private static final int CONNECT_MILLIS = 30_000;

    private static final Assignment NONE_LEFT = new Assignment(null);

    private final FrameReader reader;
    private final OutputStream buffered;
    private final FrameWriter writer;
    private final BlockingQueue<Assignment> orders = new LinkedBlockingQueue<>();
    private final BlockingQueue<Boolean> answers = new LinkedBlockingQueue<>();
    private volatile Runnable cancellation = () -> {};
    private boolean unflushed;
    private long lastFlushNanos;

    private ParentLink(Socket socket) throws IOException {
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
        // A test may leave its thread interrupted; that must not end the worker.
        Assignment next = takeUninterruptibly(orders);
        return next == NONE_LEFT ? null : next;
    }

    /** What is to be done when the parent wants no further test to begin. */
    void onCancel(Runnable action) {
        cancellation = action;
    }

    /** Asks the parent, who knows the user's method patterns, and waits for its answer. */
    synchronized boolean mayRun(String className, String method) {
        send(
                frame -> frame.begin(Opcode.ASK_METHOD)
                        .text(className)
                        .text(method)
                        .end(),
                true);
        return takeUninterruptibly(answers);
    }

    private static <T> T takeUninterruptibly(BlockingQueue<T> queue) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return queue.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
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
            } catch (IOException e) {
                // Nobody listens any more. The listening thread sees the same end and stops this JVM.
                unflushed = false;
            }
        }
    }

    /** Sends what is buffered. */
    void flush() {
        synchronized (writer) {
            try {
                flushBuffer();
            } catch (IOException e) {
                // As in send.
                return;
            }
        }
    }

    private void flushBuffer() throws IOException {
        unflushed = false;
        buffered.flush();
        lastFlushNanos = System.nanoTime();
    }

    private void flushRegularly() {
        try {
            while (true) {
                // Often enough for a person who watches, rare enough to cost nothing.
                Thread.sleep(100);
                synchronized (writer) {
                    if (unflushed) {
                        flush();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever ends this loop, no order can come any more: without its parent this JVM must not stay. */
    private void listen() {
        try {
            for (Frame frame = reader.next(); frame != null; frame = reader.next()) {
                obey(frame);
            }
        } catch (Throwable endOfLink) {
            // A closed socket, a frame that makes no sense, no memory left: the same end.
            orders.clear();
        } finally {
            Farewell.parentIsGone();
        }
    }

    private void obey(Frame frame) throws IOException {
        switch (frame.opcode()) {
            case Opcode.RUN:
                orders.add(Assignment.read(frame));
                break;
            case Opcode.ANSWER:
                answers.add(frame.number() != 0);
                break;
            case Opcode.FINISH:
                orders.add(NONE_LEFT);
                break;
            case Opcode.CANCEL:
                cancellation.run();
                break;
            default:
                throw new ProtocolException("unknown order " + frame.opcode());
        }
    }

    /** Writes the fields of one frame. */
    interface Message {
        void writeTo(FrameWriter frame) throws IOException;
    }
}
