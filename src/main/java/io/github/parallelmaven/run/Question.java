package io.github.parallelmaven.run;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.model.WorkerStanding;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A user asks how a run stands: by a file, since that works on every system and from every terminal. It is removed when
 * the answer stands on the console and in another file.
 */
final class Question implements Watchdog.Watched, AutoCloseable {

    /** In the folder for files of the run. */
    static final String FILE = "ask";

    /** Beside it. */
    static final String ANSWER = "answer.txt";

    private final RunContext context;
    private final File question;
    private final Path answer;
    private final AtomicBoolean answering = new AtomicBoolean();
    private volatile boolean over;

    /**
     * Waits for somebody to ask. What an earlier run left unanswered is no question to this one.
     *
     * @param directory folder for files of the run
     * @param context the run
     */
    Question(Path directory, RunContext context) {
        this.context = context;
        this.question = directory.resolve(FILE).toFile();
        this.answer = directory.resolve(ANSWER);
        withdraw();
    }

    @Override
    public boolean look(long nanoTime) {
        if (question.exists() && answering.compareAndSet(false, true)) {
            Threads.start("parallel-answer", this::answer);
        }
        return !over;
    }

    private void answer() {
        List<Position> positions = positions(context.shifts());
        long now = System.nanoTime();
        List<WorkerStanding> told =
                positions.stream().map(position -> position.told(now)).toList();
        String where = write(positions, told);
        context.events().emit(at -> new RunEvent.Asked(at, told, where));
        // One that cannot be removed is answered once.
        if (withdraw()) {
            answering.set(false);
        }
    }

    /** All are asked at once, so that one that does not answer keeps nobody waiting for the others. */
    private static List<Position> positions(List<Shift> shifts) {
        List<CompletableFuture<Position>> asked = new ArrayList<>();
        for (Shift shift : shifts) {
            CompletableFuture<Position> position = new CompletableFuture<>();
            Threads.start("parallel-ask", () -> position.complete(shift.position()));
            asked.add(position);
        }
        return asked.stream()
                .map(CompletableFuture::join)
                .sorted((one, other) -> Integer.compare(one.worker(), other.worker()))
                .toList();
    }

    private String write(List<Position> positions, List<WorkerStanding> told) {
        Path part = answer.resolveSibling("." + ANSWER + ".part");
        try {
            Files.writeString(part, new AnswerText(positions, told).toString());
            Files.move(part, answer, StandardCopyOption.REPLACE_EXISTING);
            return "threads and heaps: " + answer;
        } catch (IOException e) {
            return "threads and heaps could not be written: " + e;
        }
    }

    private boolean withdraw() {
        return !question.exists() || question.delete();
    }

    /** Nobody will answer any more. */
    @Override
    public void close() {
        over = true;
        withdraw();
    }
}
