package io.github.parallelmaven.worker;

import java.io.IOException;
import java.nio.file.Paths;

/** The main class of a worker's JVM. */
public final class WorkerMain {

    /** A second argument: classes may be loaded ahead. */
    public static final String PRELOAD = "preload";

    private WorkerMain() {}

    /**
     * Connects, runs units until there are no more, says goodbye and ends the JVM.
     *
     * @param arguments the file that says whom to call and with which token, and perhaps {@link #PRELOAD}
     * @throws Exception if the parent cannot be reached or speaks another protocol
     */
    public static void main(String[] arguments) throws Exception {
        Preload preload = arguments.length > 1 && arguments[1].equals(PRELOAD) ? Preload.begin() : Preload.none();
        ParentLink link = ParentLink.open(Paths.get(arguments[0]));
        Settings settings = settings(link);
        settings.apply();
        Events events = new Events(link);
        OutputCapture.install(events);
        link.onDump(new Dumps(link, events, Thread.currentThread())::answer);
        Farewell.install(link, settings.exitTimeoutMillis, settings.haltsWithParent);
        try {
            work(settings, link, events, preload);
        } catch (Throwable defect) {
            // A launcher that cannot be loaded, for example. No test is there to blame, so the JVM itself says it.
            defect.printStackTrace(OutputCapture.realError());
            Farewell.exit(1);
        }
        events.bye();
        // Non-daemon threads that tests left behind must not keep the JVM alive; shutdown hooks still run.
        Farewell.exit(0);
    }

    /** Perhaps this JVM is a spare one, which waits here until its turn comes, or is never needed. */
    private static Settings settings(ParentLink link) throws IOException {
        try {
            return link.settings();
        } catch (IOException parentIsGone) {
            // No thread of an agent may keep this JVM alive.
            Farewell.parentIsGone();
            throw parentIsGone;
        }
    }

    private static void work(Settings settings, ParentLink link, Events events, Preload preload) {
        try (UnitRunner runner = new UnitRunner(settings, link, events, preload::end)) {
            if (settings.looksForLeaks) {
                events.watch(StateProbe.of(settings.temporary, settings.looksThoroughly));
            }
            if (settings.memoryLimit > 0) {
                events.weigh(new MemoryGauge(settings.memoryLimit));
            }
            events.ready();
            for (Assignment next = link.nextAssignment(); next != null; next = link.nextAssignment()) {
                runner.run(next);
            }
        }
    }
}
