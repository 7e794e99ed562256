package io.github.parallelmaven.faults;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Kills one of the workers' JVMs of a Maven again and again, and remembers all that it saw. */
final class Killer implements FaultProject.Observer {

    private static final long GLANCE_MILLIS = 100;

    private final long periodMillis;
    private final Random random;
    private final Set<ProcessHandle> seen = ConcurrentHashMap.newKeySet();
    private final AtomicInteger kills = new AtomicInteger();

    /** One that waits so long between two kills. */
    Killer(long periodMillis, Random random) {
        this.periodMillis = periodMillis;
        this.random = random;
    }

    @Override
    public void see(ProcessHandle maven) {
        long waited = 0;
        try {
            while (maven.isAlive()) {
                Thread.sleep(GLANCE_MILLIS);
                waited += GLANCE_MILLIS;
                List<ProcessHandle> workers = workers(maven);
                seen.addAll(workers);
                if (waited >= periodMillis && !workers.isEmpty()) {
                    waited = 0;
                    kill(workers.get(random.nextInt(workers.size())));
                }
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void kill(ProcessHandle worker) {
        if (worker.destroyForcibly()) {
            kills.incrementAndGet();
        }
    }

    private static List<ProcessHandle> workers(ProcessHandle maven) {
        return maven.descendants()
                .filter(one ->
                        one.info().commandLine().orElse("").contains("io.github.parallelmaven.worker.WorkerMain"))
                .toList();
    }

    int kills() {
        return kills.get();
    }

    /** How many of those that were seen are still alive after so long. */
    int alive(Duration grace) throws InterruptedException {
        long end = System.nanoTime() + grace.toNanos();
        while (seen.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        return (int) seen.stream().filter(ProcessHandle::isAlive).count();
    }
}
