package io.github.parallelmaven.fork;

import io.github.parallelmaven.protocol.Frame;
import io.github.parallelmaven.protocol.ProtocolException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Questions to a JVM how it stands, which it answers when it can. */
final class Inquiries {

    private final AtomicLong last = new AtomicLong();
    private final Map<Long, CompletableFuture<Dump>> open = new ConcurrentHashMap<>();

    /** A new question. */
    Inquiry ask() {
        Inquiry inquiry = new Inquiry(last.incrementAndGet(), new CompletableFuture<>());
        open.put(inquiry.number, inquiry.answer);
        return inquiry;
    }

    /** Nobody waits for its answer any more. */
    void giveUp(Inquiry inquiry) {
        open.remove(inquiry.number);
    }

    /** An answer has come, perhaps too late. */
    void answered(Frame frame) throws ProtocolException {
        CompletableFuture<Dump> waiting = open.remove(frame.number());
        String text = Objects.toString(frame.text(), "");
        Map<Integer, List<String>> stacks = new HashMap<>();
        int count = frame.count();
        for (int i = 0; i < count; i++) {
            int test = (int) frame.number();
            stacks.put(test, frame.texts().stream().map(Objects::toString).toList());
        }
        if (waiting != null) {
            waiting.complete(new Dump(text, stacks));
        }
    }

    /**
     * A question.
     *
     * @param number by which its answer is known
     * @param answer completed when it comes
     */
    record Inquiry(long number, CompletableFuture<Dump> answer) {}
}
