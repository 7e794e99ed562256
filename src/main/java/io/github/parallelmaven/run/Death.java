package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.ExitReason;
import io.github.parallelmaven.fork.ForkEvents;
import io.github.parallelmaven.model.Outcome;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a JVM is gone.
 *
 * @param sentence what happened, without an end
 * @param lastWords what it wrote to its own standard output and error at last
 * @param halt how it was ended by us; {@code null} where it died otherwise
 * @param fromOutside whether neither it nor we ended it, as far as that is known
 */
record Death(String sentence, String lastWords, @Nullable Halt halt, boolean fromOutside) {

    /** Stands for the number of a test that only was in the same JVM as the one to blame. */
    static final int BYSTANDER = -1;

    /** So much of the last words fits into a sentence. */
    private static final int LONGEST = 200;

    /** So many lines of a stack tell where a thread stands. */
    private static final int FRAMES = 40;

    /** By itself, or by somebody else's hand. */
    static Death by(ExitReason reason, int worker, long pid) {
        return new Death(
                jvm(worker, pid) + " died: " + reason.sentence(), reason.lastWords(), null, reason.fromOutside());
    }

    /** By ours, since something took too long. */
    static Death byTimeout(ExitReason reason, int worker, long pid, Halt halt) {
        String start = halt.expiry().limit() == Limit.FORK ? "There was a timeout in the fork: " : "";
        String sentence =
                start + jvm(worker, pid) + " was killed, since " + halt.expiry().because();
        return new Death(sentence, reason.lastWords(), halt, false);
    }

    boolean isTimeout() {
        return halt != null;
    }

    /** Whether it is the run whose time is over, so that nothing shall be resumed. */
    boolean endsTheRun() {
        return halt != null && halt.expiry().limit() == Limit.RUN;
    }

    /** Whether a running test is to blame, as far as that is known. */
    boolean blames(int test) {
        return halt == null || halt.expiry().tests().contains(test);
    }

    /** Whether a unit is to blame, as far as that is known. */
    boolean blames(String unit) {
        return halt == null
                || halt.expiry().units().isEmpty()
                || halt.expiry().units().contains(unit);
    }

    /** The same with more to say. */
    Death because(String more) {
        return new Death(sentence + more, lastWords, halt, fromOutside);
    }

    /** What is told of it while the run goes on, with the tests that ran. */
    String told(String tests) {
        String told = tests.isEmpty() ? sentence + said() : sentence + " while it ran " + tests;
        return halt == null ? told : told + "; " + halt.where();
    }

    /** Where no test has a report that could show them, the last words are all there is to go by. */
    private String said() {
        return lastWords
                .lines()
                .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
                .reduce((earlier, later) -> later)
                .map(line -> ". It said: " + line.substring(0, Math.min(LONGEST, line.length())))
                .orElse("");
    }

    /**
     * The end of a test that ran so long.
     *
     * @param test its number in the JVM; 0 for a class, or {@link #BYSTANDER}
     * @param duration how long it ran
     */
    ForkEvents.Ending ending(int test, Duration duration) {
        String type = "io.github.parallelmaven." + (isTimeout() ? "TimedOut" : "WorkerDied");
        List<String> stack = halt == null ? List.of() : halt.dump().stackOf(test);
        String message = stack.isEmpty() ? sentence : sentence + "; it stood in " + place(stack);
        StringBuilder trace = new StringBuilder(type).append(": ").append(message);
        stack.stream().limit(FRAMES).forEach(frame -> trace.append("\n\tat ").append(frame));
        if (halt != null) {
            trace.append('\n').append(halt.where());
        }
        if (!lastWords.isBlank()) {
            trace.append("\nLast words of the JVM:\n").append(lastWords.strip());
        }
        Outcome outcome = isTimeout() ? Outcome.TIMED_OUT : Outcome.CRASHED;
        return new ForkEvents.Ending(
                outcome, duration, null, type, message, trace.append('\n').toString());
    }

    /** The first line that is not about how Java waits. */
    private static String place(List<String> stack) {
        return stack.stream()
                .filter(frame -> !frame.matches("(?:[\\w.]+/)?(?:java|jdk|sun)\\..*"))
                .findFirst()
                .orElse(stack.get(0));
    }

    private static String jvm(int worker, long pid) {
        return "The JVM of worker " + worker + " (pid " + pid + ")";
    }
}
