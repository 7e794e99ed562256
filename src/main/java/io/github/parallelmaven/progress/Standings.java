package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.WorkerStanding;
import io.github.parallelmaven.model.WorkerStanding.Doing;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What workers are doing, in lines for the console. */
final class Standings {

    /** Frames of a stack, and lines that were printed. The rest stands in the file. */
    private static final int FRAMES = 8;

    private static final int PRINTED = 3;

    /** Below it stands the framework that called the test, in every stack the same. */
    private static final Pattern REFLECTION =
            Pattern.compile("(?:^|/)(?:java\\.lang\\.reflect|jdk\\.internal\\.reflect|sun\\.reflect)\\.");

    private Standings() {}

    /** The lines of all workers, indented. */
    static List<String> lines(List<WorkerStanding> workers) {
        List<String> lines = new ArrayList<>();
        for (WorkerStanding worker : workers) {
            String silent = worker.answered() ? "" : ", which does not answer";
            String jvm = " (pid " + worker.pid() + silent + ")";
            if (worker.doing().isEmpty()) {
                lines.add("    w" + worker.worker() + " has nothing to do" + jvm);
            }
            for (Doing doing : worker.doing()) {
                lines.add("    w" + worker.worker() + " " + Excerpt.line(what(doing)) + jvm);
                doing.stack().stream()
                        .takeWhile(frame -> !REFLECTION.matcher(frame).find())
                        .limit(FRAMES)
                        .forEach(frame -> lines.add("        at " + Excerpt.line(frame)));
            }
            List<String> printed = worker.printed();
            printed.subList(Math.max(0, printed.size() - PRINTED), printed.size())
                    .forEach(line -> lines.add("        | " + Excerpt.line(line)));
        }
        return lines;
    }

    private static String what(Doing doing) {
        String unit = doing.unit() + " for " + Spans.words(doing.unitAge());
        return doing.test().isEmpty() ? unit : unit + ", " + doing.test() + " for " + Spans.words(doing.testAge());
    }
}
