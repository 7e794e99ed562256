package io.github.parallelmaven.fork;

import io.github.parallelmaven.model.Slice;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.protocol.Frame;
import io.github.parallelmaven.protocol.FrameWriter;
import io.github.parallelmaven.protocol.Opcode;
import io.github.parallelmaven.protocol.ProtocolException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A running JVM of a worker, connected. Orders may be given from any thread; one thread reads. */
public final class Fork implements AutoCloseable {

    private final Process process;
    private final NativeOutput nativeOutput;
    private final ForkServer.Connection connection;
    private final OutputStream buffered;
    private final FrameWriter orders;
    private volatile boolean orderly;
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
            orders.text(unit.id()).text(unit.whole());
            orders.number(unit.classes().size());
            unit.classes().forEach(orders::text);
            orders.number(unit.byExclusion() ? 1 : 0).number(unit.methods().size());
            unit.methods().forEach(orders::text);
            orders.number(unit.excludedKeys().size());
            unit.excludedKeys().forEach(orders::text);
            orders.number(unit.repeats().size());
            unit.repeats().forEach(orders::text);
            orders.number(unit.begunContainers().size());
            unit.begunContainers().forEach((key, ownIds) -> {
                orders.text(key).number(ownIds.size());
                ownIds.forEach(orders::text);
            });
            orders.text(unit.unrun());
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
     * Waits for the next thing that the JVM tells, and passes it on.
     *
     * @param events receives at most one call
     * @return false when the link has ended: by the goodbye, or by the death of the JVM
     * @throws IllegalStateException if it tells something that makes no sense
     */
    public boolean next(ForkEvents events) {
        try {
            Frame frame = connection.reader().next();
            if (frame == null) {
                return false;
            }
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

    /**
     * A unit as a worker needs it.
     *
     * @param id id of the unit
     * @param whole id of the unit that it is a part of, or else its own
     * @param classes binary names of the classes to select
     * @param byExclusion whether the methods are those that it leaves out
     * @param methods names of the methods that belong to it, or do not; none for a whole unit
     * @param excludedKeys keys of tests which an earlier JVM has answered for
     * @param repeats own ids of what is to be run again; empty for the whole unit
     * @param begunContainers by their keys, containers that an earlier JVM left half done, and the own ids of what they
     *     had brought forth
     * @param unrun why its tests shall be named and not be run; {@code null} where they shall run
     */
    public record Order(
            String id,
            String whole,
            List<String> classes,
            boolean byExclusion,
            List<String> methods,
            Set<String> excludedKeys,
            Set<String> repeats,
            Map<String, Set<String>> begunContainers,
            @Nullable String unrun) {

        /**
         * An order to repeat something of a unit.
         *
         * @param unit the unit
         * @param repeats own ids of what is to be run again
         * @return the order
         */
        public static Order repeating(TestUnit unit, Set<String> repeats) {
            return of(unit, Set.of(), repeats, Map.of(), null);
        }

        /**
         * An order to run a unit, or what is left of it.
         *
         * @param unit the unit
         * @param excludedKeys keys of tests which an earlier JVM has answered for
         * @param begunContainers containers that an earlier JVM left half done
         * @param unrun why its tests shall only be named; {@code null} where they shall run
         * @return the order
         */
        public static Order running(
                TestUnit unit,
                Set<String> excludedKeys,
                Map<String, Set<String>> begunContainers,
                @Nullable String unrun) {
            return of(unit, excludedKeys, Set.of(), begunContainers, unrun);
        }

        private static Order of(
                TestUnit unit,
                Set<String> excludedKeys,
                Set<String> repeats,
                Map<String, Set<String>> begunContainers,
                @Nullable String unrun) {
            Slice slice = unit.slice();
            boolean byExclusion = slice != null && slice.isRest();
            List<String> named = slice == null ? List.of() : byExclusion ? slice.others() : slice.methods();
            return new Order(
                    unit.id(),
                    unit.whole().id(),
                    unit.classes().stream().map(TestClass::name).toList(),
                    byExclusion,
                    named,
                    excludedKeys,
                    repeats,
                    begunContainers,
                    unrun);
        }
    }
}
