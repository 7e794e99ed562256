package io.github.parallelmaven.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * What one JVM is doing, and since when. Told by the threads that hear the JVM, asked by those that watch over it.
 */
final class Pulse {

    /** The first discovery of a JVM loads the framework. Surefire sets it no limit; here it does not last for ever. */
    static final Duration FIRST_DISCOVERY = Duration.ofMinutes(1);

    /** So many characters of output are enough for some last lines. */
    private static final int TAIL = 2_048;

    private final LongSupplier nanoTime;
    private final Map<String, Task> units = new LinkedHashMap<>();
    private final Map<Integer, Task> tests = new LinkedHashMap<>();
    private final StringBuilder printed = new StringBuilder();
    private boolean working;
    private OptionalLong cameOn = OptionalLong.empty();
    private long heard;

    /**
     * That of a JVM which has nothing to do yet.
     *
     * @param nanoTime a clock that never goes back
     */
    Pulse(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.heard = nanoTime.getAsLong();
    }

    /** The JVM was given something: also discovering it is work. */
    synchronized void given() {
        heard = nanoTime.getAsLong();
        working = true;
        cameOn = OptionalLong.of(heard + (cameOn.isPresent() ? 0 : FIRST_DISCOVERY.toNanos()));
    }

    /** The JVM owes nothing any more. */
    synchronized void rested() {
        working = false;
    }

    synchronized void unitBegan(String unit) {
        heard = nanoTime.getAsLong();
        cameOn = OptionalLong.of(heard);
        units.put(unit, new Task(0, unit, "", heard));
    }

    /** A unit ended, or turned out to be empty. */
    synchronized void unitEnded(String unit) {
        heard = nanoTime.getAsLong();
        cameOn = OptionalLong.of(heard);
        units.remove(unit);
        tests.values().removeIf(test -> test.unit().equals(unit));
    }

    synchronized void testBegan(int test, String unit, String name) {
        heard = nanoTime.getAsLong();
        tests.put(test, new Task(test, unit, name, heard));
    }

    synchronized void testEnded(int test) {
        heard = nanoTime.getAsLong();
        tests.remove(test);
    }

    synchronized void printed(String text) {
        heard = nanoTime.getAsLong();
        printed.append(text, Math.max(0, text.length() - TAIL), text.length());
        if (printed.length() > 2 * TAIL) {
            printed.delete(0, printed.length() - TAIL);
        }
    }

    /** How it stands now. */
    synchronized Standing standing() {
        List<Task> running = new ArrayList<>(tests.values());
        return new Standing(working, cameOn, heard, new ArrayList<>(units.values()), running, printed.toString());
    }
}
