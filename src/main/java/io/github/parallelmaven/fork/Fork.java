package io.github.parallelmaven.fork;

import io.github.parallelmaven.protocol.Frame;
import io.github.parallelmaven.protocol.FrameWriter;
import io.github.parallelmaven.protocol.Opcode;
import io.github.parallelmaven.protocol.ProtocolException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A running JVM of a worker, connected. Orders may be given from any thread; one thread reads. */
public final class Fork implements AutoCloseable {

    private final Process process;
    private final NativeOutput nativeOutput;
    private final ForkServer.Connection connection;
    private final OutputStream buffered;
    private final FrameWriter orders;
    private final Inquiries inquiries = new Inquiries();
    private volatile boolean orderly;
    private volatile boolean ready;
    private volatile boolean killed;

    Fork(Process process, NativeOutput nativeOutput, ForkServer.Connection connection) throws IOException {
        this.process = process;
        this.nativeOutput = nativeOutput;
        this.connection = connection;
        this.buffered = new BufferedOutputStream(connection.socket().getOutputStream());
        this.orders = new FrameWriter(buffered);
    }

    /**
     * Process id of the JVM.
     *
     * @return the id
     */
    public long pid() {
        return process.pid();
    }

    /**
     * Processor time that the JVM has used since its start.
     *
     * @return as the operating system counts it, on Linux in steps of 10 ms; {@code null} where it does not tell
     */
    public @Nullable Duration cpu() {
        return ProcessorTime.of(process);
    }

    void configure(
            WorkerSettings settings, Map<String, String> properties, boolean assertions, @Nullable Path temporary)
            throws IOException {
        orders.preamble();
        settings.write(orders, properties, assertions, temporary);
        buffered.flush();
    }

    /**
     * Hands units over.
     *
     * @param units what to run, in order
     * @throws IOException if the JVM is gone
     */
    public synchronized void run(List<Order> units) throws IOException {
        orders.begin(Opcode.RUN).number(units.size());
        for (Order unit : units) {
            unit.write(orders);
        }
        orders.end();
        buffered.flush();
    }

    /**
     * Says that no unit follows: the JVM will say goodbye and end.
     *
     * @throws IOException if the JVM is gone
     */
    public synchronized void finish() throws IOException {
        orders.begin(Opcode.FINISH).end();
        buffered.flush();
    }

    /** Asks the JVM to skip what has not begun, which not every version of the platform can do. */
    public synchronized void cancel() {
        try {
            orders.begin(Opcode.CANCEL).end();
            buffered.flush();
        } catch (IOException gone) {
            // Then it begins nothing more either; who reads the link learns of its end.
            return;
        }
    }

    /**
     * Asks the JVM where its threads stand and how full its heap is: over the link, and where it does not answer by a
     * signal.
     *
     * @param patience how long to wait for either answer
     * @return the answer; empty where there is none
     */
    public Optional<Dump> dump(Duration patience) {
        Optional<Dump> told = ask(patience);
        return told.isPresent() || Thread.currentThread().isInterrupted()
                ? told
                : QuitSignal.send(process, nativeOutput, patience);
    }

    /**
     * Asks the JVM where its threads stand and how full its heap is, over the link alone: a signal to a JVM that stands
     * still would have it print its threads among the output of the tests once it goes on.
     *
     * @param patience how long to wait
     * @return the answer; empty where there is none
     */
    public Optional<Dump> ask(Duration patience) {
        Inquiries.Inquiry inquiry = inquiries.ask();
        try {
            // On a thread of its own, since an order to a JVM that reads nothing may wait for ever.
            CompletableFuture<Void> asked = CompletableFuture.runAsync(() -> ask(inquiry.number()), Fork::apart);
            return Optional.of(asked.thenCombine(inquiry.answer(), (sent, answer) -> answer)
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException silent) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            inquiries.giveUp(inquiry);
        }
    }

    private static void apart(Runnable work) {
        Thread thread = new Thread(work, "parallel-question");
        thread.setDaemon(true);
        thread.start();
    }

    private synchronized void ask(long number) {
        try {
            orders.begin(Opcode.DUMP).number(number).end();
            buffered.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /**
     * Waits for the next thing that the JVM tells, and passes it on.
     *
     * @param events receives at most one call
     * @return false when the link has ended: by the goodbye, or by the death of the JVM
     * @throws IllegalStateException if it tells something that makes no sense
     */
    public boolean next(ForkEvents events) {
        try {
            Frame frame = connection.reader().next();
            while (frame != null && frame.opcode() == Opcode.DUMPED) {
                inquiries.answered(frame);
                frame = connection.reader().next();
            }
            if (frame == null) {
                return false;
            }
            ready |= frame.opcode() == Opcode.READY;
            if (frame.opcode() == Opcode.BYE) {
                orderly = true;
                return false;
            }
            if (frame.opcode() == Opcode.ASK_METHOD) {
                answer(events.mayRun(String.valueOf(frame.text()), String.valueOf(frame.text())));
                return true;
            }
            FrameDecoder.decode(frame, events);
            return true;
        } catch (ProtocolException nonsense) {
            throw new IllegalStateException(nonsense.getMessage(), nonsense);
        } catch (IOException broken) {
            return false;
        }
    }

    /** Hears the JVM to the end of its link, whatever it tells. */
    void hearOut() {
        try {
            for (Frame frame = connection.reader().next(); frame != null && !orderly; ) {
                orderly = frame.opcode() == Opcode.BYE;
                frame = orderly ? null : connection.reader().next();
            }
        } catch (IOException broken) {
            // Then it did not say goodbye.
            return;
        }
    }

    /**
     * Waits for the end of the JVM, whose link has ended already, and kills it if it does not come.
     *
     * @param timeoutMillis how long to wait for an end of its own
     * @return how it ended
     */
    public ExitReason awaitExit(long timeoutMillis) {
        if (!orderly) {
            // A JVM that still lives ends within a second once its link is gone.
            close();
        }
        try {
            if (!process.waitFor(timeoutMillis, TimeUnit.MILLISECONDS)) {
                kill();
                process.waitFor();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
        close();
        nativeOutput.awaitEnd();
        return new ExitReason(exitCode(), orderly, killed, nativeOutput.lastWords());
    }

    /** Kills the JVM and all processes that it started. */
    public void kill() {
        killed = true;
        ProcessTree.kill(process);
    }

    /**
     * Whether the JVM has said that it can take orders. Before, it can have begun nothing of what it was given.
     *
     * @return as far as it has been heard
     */
    public boolean isReady() {
        return ready;
    }

    /** Closes the link; a JVM that still listens ends within a second. */
    @Override
    public void close() {
        try {
            connection.socket().close();
        } catch (IOException e) {
            // Closed already by its other end.
            return;
        }
    }

    private synchronized void answer(boolean yes) throws IOException {
        orders.begin(Opcode.ANSWER).number(yes ? 1 : 0).end();
        buffered.flush();
    }

    private int exitCode() {
        return process.isAlive() ? -1 : process.exitValue();
    }
}
