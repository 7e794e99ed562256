package io.github.parallelmaven.worker;

import io.github.parallelmaven.protocol.FrameWriter;
import io.github.parallelmaven.protocol.Opcode;
import io.github.parallelmaven.protocol.Protocol;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells the parent what happens, one frame each. Frames leave the JVM when a test starts or a unit ends, and at the
 * latest after a tenth of a second: a test that kills its JVM has been named before it could.
 */
final class Events {

    /** Outcome letters of the frames. */
    static final String PASSED = "P";

    static final String FAILED = "F";
    static final String ERRORED = "E";
    static final String SKIPPED = "S";

    /** Own id of a result that no selector leads to again. */
    static final String UNREPEATABLE = "";

    private final ParentLink link;
    private final Places places = new Places();
    private final InheritableThreadLocal<Integer> currentTest = new InheritableThreadLocal<>();
    private final Map<Integer, Thread> running = new ConcurrentHashMap<>();
    private final AtomicInteger failuresLeft = new AtomicInteger();
    private volatile Runnable enough = () -> {};
    private StateProbe probe;
    private MemoryGauge gauge;
    private Map<String, String> sentProperties = new HashMap<>();

    Events(ParentLink link) {
        this.link = link;
    }

    /** Has each unit followed by a look at what it left behind. */
    void watch(StateProbe state) {
        probe = state;
    }

    /** Has each unit followed by a look at how much memory is in use. */
    void weigh(MemoryGauge memory) {
        gauge = memory;
    }

    /** Where discovery notes the places of methods that are told to the parent. */
    Places places() {
        return places;
    }

    /** Calls back at this failure, on the thread that reports it: the next test must not begin before. */
    void afterFailures(int limit, Runnable action) {
        failuresLeft.set(limit);
        enough = action;
    }

    /** The threads that run tests at this moment, by the numbers of the tests. */
    Map<Integer, Thread> runningTests() {
        return new TreeMap<>(running);
    }

    private void count(String outcome) {
        boolean bad = outcome.equals(FAILED) || outcome.equals(ERRORED);
        if (bad && failuresLeft.decrementAndGet() == 0) {
            enough.run();
        }
    }

    void ready() {
        properties(Opcode.READY);
        link.flush();
    }

    void unitStarted(String unit) {
        long now = System.currentTimeMillis();
        link.send(
                frame -> frame.begin(Opcode.UNIT_STARTED).text(unit).number(now).end(), true);
    }

    void unitFinished(String unit, long nanos) {
        try {
            if (probe != null) {
                tellLeft(unit, probe.look());
            }
            if (gauge != null && gauge.isExceeded()) {
                link.send(frame -> frame.begin(Opcode.FULL).end(), false);
            }
            properties(Opcode.PROPERTIES);
        } catch (RuntimeException foreign) {
            // A property whose value throws when it is asked for its text. The end of the unit matters more.
            link.flush();
        }
        link.send(
                frame -> frame.begin(Opcode.UNIT_FINISHED)
                        .text(unit)
                        .number(nanos)
                        .end(),
                true);
    }

    private void tellLeft(String unit, List<String[]> left) {
        if (left.isEmpty()) {
            return;
        }
        link.send(
                frame -> {
                    frame.begin(Opcode.LEFT).text(unit).number(left.size());
                    for (String[] one : left) {
                        frame.text(one[0]).text(clip(one[1]));
                    }
                    frame.end();
                },
                false);
    }

    void unitEmpty(String unit) {
        link.send(frame -> frame.begin(Opcode.UNIT_EMPTY).text(unit).end(), true);
    }

    void classFinished(String unit, String suite, String display, long nanos) {
        link.send(
                frame -> frame.begin(Opcode.CLASS_FINISHED)
                        .text(unit)
                        .text(suite)
                        .text(clip(display, Protocol.MAX_NAME))
                        .number(nanos)
                        .end(),
                false);
    }

    void containerFinished(String unit, String key, String ownId) {
        link.send(
                frame -> frame.begin(Opcode.CONTAINER_FINISHED)
                        .text(unit)
                        .text(key)
                        .text(ownId)
                        .end(),
                false);
    }

    void testStarted(int id, String unit, String key, String ownId, ReportedName name) {
        currentTest.set(id);
        running.put(id, Thread.currentThread());
        long now = System.currentTimeMillis();
        link.send(
                frame -> {
                    frame.begin(Opcode.TEST_STARTED).number(id).text(unit);
                    identified(frame, key, ownId);
                    named(frame, name);
                    frame.number(now).end();
                },
                true);
    }

    void testFinished(int id, String outcome, long nanos, String reason, Thrown thrown) {
        currentTest.remove();
        running.remove(id);
        link.send(
                frame -> {
                    frame.begin(Opcode.TEST_FINISHED).number(id).text(outcome).number(nanos);
                    ended(frame, reason, thrown);
                    frame.end();
                },
                false);
        count(outcome);
    }

    /** A result without a start of its own: something skipped, or the failure of a container. */
    void testReported(
            String unit,
            String key,
            String ownId,
            ReportedName name,
            String outcome,
            long nanos,
            String reason,
            Thrown thrown) {
        link.send(
                frame -> {
                    frame.begin(Opcode.TEST_REPORTED).text(unit);
                    identified(frame, key, ownId);
                    named(frame, name);
                    frame.text(outcome).number(nanos);
                    ended(frame, reason, thrown);
                    frame.end();
                },
                false);
        count(outcome);
    }

    void output(int stream, String text) {
        Integer test = currentTest.get();
        link.send(
                frame -> frame.begin(Opcode.OUTPUT)
                        .number(test == null ? 0 : test)
                        .number(stream)
                        .text(text)
                        .end(),
                false);
    }

    void bye() {
        link.send(frame -> frame.begin(Opcode.BYE).end(), true);
    }

    /** Nearly always both ids are the same. */
    private void identified(FrameWriter frame, String key, String ownId) throws IOException {
        frame.text(key).text(ownId.equals(key) ? null : ownId).number(places.of(key));
    }

    private static void named(FrameWriter frame, ReportedName name) {
        frame.text(name.suite).text(name.className).text(clip(name.name, Protocol.MAX_NAME));
        frame.text(clip(name.displayName, Protocol.MAX_NAME)).text(clip(name.classDisplayName, Protocol.MAX_NAME));
    }

    private static void ended(FrameWriter frame, String reason, Thrown thrown) {
        frame.text(clip(reason));
        frame.text(thrown == null ? null : thrown.type);
        frame.text(thrown == null ? null : clip(thrown.message));
        frame.text(thrown == null ? null : clip(thrown.trace));
    }

    /** A message may have a hundred megabytes; a report of it need not. */
    static String clip(String text) {
        return clip(text, Protocol.MAX_TEXT);
    }

    private static String clip(String text, int length) {
        if (text == null || text.length() <= length) {
            return text;
        }
        return text.substring(0, length) + "\n... " + (text.length() - length) + " more characters left out";
    }

    /** Sends what changed since the last time: nearly nothing, in nearly every class. */
    private synchronized void properties(byte opcode) {
        Map<String, String> now = textProperties();
        Map<String, String> changed = new TreeMap<>();
        for (Map.Entry<String, String> entry : now.entrySet()) {
            if (!entry.getValue().equals(sentProperties.get(entry.getKey()))) {
                changed.put(entry.getKey(), entry.getValue());
            }
        }
        for (String name : sentProperties.keySet()) {
            if (!now.containsKey(name)) {
                changed.put(name, null);
            }
        }
        sentProperties = now;
        if (opcode == Opcode.READY || !changed.isEmpty()) {
            link.send(frame -> writePairs(frame.begin(opcode), changed), false);
        }
    }

    private static void writePairs(FrameWriter frame, Map<String, String> pairs) throws IOException {
        frame.number(pairs.size());
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            frame.text(pair.getKey()).text(clip(pair.getValue()));
        }
        frame.end();
    }

    /** Tests may put anything into the system properties, even replace them while this runs. */
    static Map<String, String> textProperties() {
        Map<String, String> texts = new HashMap<>();
        Properties all = System.getProperties();
        for (Object key : all.keySet().toArray()) {
            Object value = all.get(key);
            if (key instanceof String && value != null) {
                texts.put((String) key, value.toString());
            }
        }
        return texts;
    }
}
