package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.Dump;
import io.github.parallelmaven.model.WorkerStanding;
import io.github.parallelmaven.model.WorkerStanding.Doing;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How a run stands, at full length: first what each worker is doing, then the threads and the heap of each. */
record AnswerText(List<Position> positions, List<WorkerStanding> told) {

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (told.isEmpty()) {
            text.append("No worker has a JVM at the moment.\n");
        }
        told.forEach(worker -> standing(text, worker));
        for (Position position : positions) {
            text.append("Worker ").append(position.worker()).append(" (pid ").append(position.pid());
            text.append(")\n\n")
                    .append(position.dump().map(Dump::text).orElse("It did not answer.\n"))
                    .append('\n');
        }
        return text.toString();
    }

    private static String seconds(Duration age) {
        return String.format(Locale.ROOT, "%.1f s", age.toMillis() / 1e3);
    }

    private static void standing(StringBuilder text, WorkerStanding worker) {
        text.append("Worker ").append(worker.worker()).append(" (pid ").append(worker.pid());
        text.append(worker.doing().isEmpty() ? ") has nothing to do\n" : ")\n");
        for (Doing doing : worker.doing()) {
            text.append("  ").append(doing.unit()).append(" for ").append(seconds(doing.unitAge()));
            if (!doing.test().isEmpty()) {
                text.append(", ").append(doing.test()).append(" for ").append(seconds(doing.testAge()));
            }
            text.append('\n');
            doing.stack().forEach(frame -> text.append("    at ").append(frame).append('\n'));
        }
        worker.printed().forEach(line -> text.append("  | ").append(line).append('\n'));
        text.append('\n');
    }
}
