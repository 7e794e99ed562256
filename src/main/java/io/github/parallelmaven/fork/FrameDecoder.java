package io.github.parallelmaven.fork;

import io.github.parallelmaven.model.Leak;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.protocol.Frame;
import io.github.parallelmaven.protocol.Opcode;
import io.github.parallelmaven.protocol.ProtocolException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns frames of a worker into calls. */
final class FrameDecoder {

    private FrameDecoder() {}

    /**
     * Decodes one frame that tells of tests.
     *
     * @param frame the frame
     * @param events receives one call
     * @throws ProtocolException if the frame is none of these
     */
    static void decode(Frame frame, ForkEvents events) throws ProtocolException {
        switch (frame.opcode()) {
            case Opcode.READY, Opcode.PROPERTIES -> events.properties(named(frame.pairs()));
            case Opcode.UNIT_STARTED -> events.unitStarted(text(frame), frame.number());
            case Opcode.UNIT_FINISHED -> events.unitFinished(text(frame), Duration.ofNanos(frame.number()));
            case Opcode.UNIT_EMPTY -> events.unitEmpty(text(frame));
            case Opcode.CLASS_FINISHED ->
                events.classFinished(text(frame), text(frame), frame.text(), duration(frame.number()));
            case Opcode.CONTAINER_FINISHED -> events.containerFinished(text(frame), text(frame), text(frame));
            case Opcode.TEST_STARTED ->
                events.testStarted((int) frame.number(), text(frame), identity(frame), test(frame), frame.number());
            case Opcode.TEST_FINISHED -> events.testFinished((int) frame.number(), ending(frame));
            case Opcode.TEST_REPORTED -> events.testReported(text(frame), identity(frame), test(frame), ending(frame));
            case Opcode.OUTPUT -> events.output((int) frame.number(), frame.number() == 2, text(frame));
            case Opcode.LEFT -> events.left(text(frame), leaks(frame));
            case Opcode.FULL -> events.full();
            default -> throw new ProtocolException("unknown frame " + frame.opcode());
        }
    }

    private static Map<String, @Nullable String> named(Map<String, @Nullable String> pairs) throws ProtocolException {
        if (pairs.containsKey(null)) {
            throw new ProtocolException("a property without a name");
        }
        return pairs;
    }

    private static ForkEvents.Identity identity(Frame frame) throws ProtocolException {
        String key = text(frame);
        String ownId = frame.text();
        return new ForkEvents.Identity(key, ownId == null ? key : ownId, (int) frame.number());
    }

    private static TestCase test(Frame frame) throws ProtocolException {
        String suite = text(frame);
        String className = text(frame);
        String name = text(frame);
        return new TestCase(suite, className.equals(suite) ? suite : className, name, frame.text(), frame.text());
    }

    private static ForkEvents.Ending ending(Frame frame) throws ProtocolException {
        Outcome outcome = outcome(text(frame));
        return new ForkEvents.Ending(
                outcome, duration(frame.number()), frame.text(), frame.text(), frame.text(), frame.text());
    }

    private static List<Leak> leaks(Frame frame) throws ProtocolException {
        List<Leak> leaks = new ArrayList<>();
        for (int left = frame.count(); left > 0; left--) {
            String kind = text(frame);
            try {
                leaks.add(new Leak(Leak.Kind.valueOf(kind), text(frame)));
            } catch (IllegalArgumentException e) {
                throw new ProtocolException("unknown leak " + kind);
            }
        }
        return leaks;
    }

    private static @Nullable Duration duration(long nanos) {
        return nanos < 0 ? null : Duration.ofNanos(nanos);
    }

    private static Outcome outcome(String letter) throws ProtocolException {
        return switch (letter) {
            case "P" -> Outcome.PASSED;
            case "F" -> Outcome.FAILED;
            case "E" -> Outcome.ERRORED;
            case "S" -> Outcome.SKIPPED;
            default -> throw new ProtocolException("unknown outcome " + letter);
        };
    }

    private static String text(Frame frame) throws ProtocolException {
        String text = frame.text();
        if (text == null) {
            throw new ProtocolException("frame " + frame.opcode() + " lacks a text");
        }
        return text;
    }
}
