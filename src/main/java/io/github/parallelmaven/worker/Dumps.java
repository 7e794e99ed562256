package io.github.parallelmaven.worker;

import io.github.parallelmaven.protocol.Opcode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers the parent when it asks how this JVM stands, on a thread of its own: that of the tests may hang. */
final class Dumps {

    private final ParentLink link;
    private final Events events;
    private final Thread runner;

    /** The runner is the thread that hands units to the launcher. */
    Dumps(ParentLink link, Events events, Thread runner) {
        this.link = link;
        this.events = events;
        this.runner = runner;
    }

    void answer(long question) {
        Thread thread = new Thread(() -> send(question), "parallel-worker-dump");
        thread.setDaemon(true);
        thread.start();
    }

    private void send(long question) {
        Map<Integer, List<String>> stacks = new LinkedHashMap<>();
        stacks.put(0, frames(runner));
        events.runningTests().forEach((test, thread) -> stacks.put(test, frames(thread)));
        String text = Events.clip(text());
        link.send(
                frame -> {
                    frame.begin(Opcode.DUMPED).number(question).text(text).number(stacks.size());
                    for (Map.Entry<Integer, List<String>> stack : stacks.entrySet()) {
                        frame.number(stack.getKey()).number(stack.getValue().size());
                        stack.getValue().forEach(frame::text);
                    }
                    frame.end();
                },
                true);
    }

    private static String text() {
        try {
            return JvmReport.ofThisJvm();
        } catch (LinkageError | RuntimeException withoutManagement) {
            // A Java runtime that was cut down to what an application needs may lack these beans.
            StringBuilder text = new StringBuilder();
            Thread.getAllStackTraces().forEach((thread, stack) -> {
                text.append('"').append(thread.getName()).append("\" ").append(thread.getState());
                for (StackTraceElement frame : stack) {
                    text.append("\n\tat ").append(frame);
                }
                text.append("\n\n");
            });
            return text.toString();
        }
    }

    private static List<String> frames(Thread thread) {
        List<String> frames = new ArrayList<>();
        for (StackTraceElement frame : thread.getStackTrace()) {
            frames.add(JvmReport.place(frame));
        }
        return frames;
    }
}
