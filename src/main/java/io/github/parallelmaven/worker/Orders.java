package io.github.parallelmaven.worker;

import io.github.parallelmaven.protocol.Frame;
import io.github.parallelmaven.protocol.FrameReader;
import io.github.parallelmaven.protocol.Opcode;
import io.github.parallelmaven.protocol.ProtocolException;
import java.io.IOException;
import java.util.Collections;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.LongConsumer;

/** What the parent wants, heard on one thread and done on another. */
final class Orders {

    private static final Assignment NONE_LEFT = new Assignment(Collections.emptyList());

    private final BlockingQueue<Assignment> assignments = new LinkedBlockingQueue<>();
    private final BlockingQueue<Boolean> answers = new LinkedBlockingQueue<>();
    private volatile Runnable cancellation = () -> {};
    private volatile LongConsumer dump = question -> {};

    /** What is to be done when the parent wants no further test to begin. */
    void onCancel(Runnable action) {
        cancellation = action;
    }

    /** How the parent's questions are answered how this JVM stands. */
    void onDump(LongConsumer action) {
        dump = action;
    }

    /**
     * Hears the parent until it ends.
     *
     * @throws IOException if it breaks off or says something that makes no sense
     */
    void hear(FrameReader parent) throws IOException {
        for (Frame frame = parent.next(); frame != null; frame = parent.next()) {
            obey(frame);
        }
    }

    /** The next units, or {@code null} when there are no more. */
    Assignment nextAssignment() {
        // A test may leave its thread interrupted; that must not end the worker.
        Assignment next = takeUninterruptibly(assignments);
        return next == NONE_LEFT ? null : next;
    }

    /** The answer to the last question. */
    boolean answer() {
        return takeUninterruptibly(answers);
    }

    /** Forgets what has not begun: there is nobody to tell of it. */
    void clear() {
        assignments.clear();
    }

    private void obey(Frame frame) throws IOException {
        switch (frame.opcode()) {
            case Opcode.RUN:
                assignments.add(Assignment.read(frame));
                break;
            case Opcode.ANSWER:
                answers.add(frame.number() != 0);
                break;
            case Opcode.FINISH:
                assignments.add(NONE_LEFT);
                break;
            case Opcode.CANCEL:
                cancellation.run();
                break;
            case Opcode.DUMP:
                dump(frame.number());
                break;
            default:
                throw new ProtocolException("unknown order " + frame.opcode());
        }
    }

    /** A JVM that is too short of memory or threads to tell how it stands can still go on. */
    private void dump(long question) {
        try {
            dump.accept(question);
        } catch (OutOfMemoryError speechless) {
            return;
        }
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
}
