package io.github.parallelmaven.worker;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Which units of a plan have begun and ended: each begins once and ends once, whatever the engines do. The last one ends
 * with the plan, so that what an engine has to tell at its very end still finds a unit to belong to.
 */
final class UnitAccount {

    private final UnitMap map;
    private final Events events;
    private final Map<String, State> states = new ConcurrentHashMap<>();
    private final Set<String> endedRoots = ConcurrentHashMap.newKeySet();
    private final AtomicInteger unitsLeft;

    UnitAccount(UnitMap map, Events events) {
        this.map = map;
        this.events = events;
        this.unitsLeft = new AtomicInteger(map.unitIds().size());
    }

    /** Begins a unit unless it has begun; false when it has ended already. */
    boolean begin(String unit) {
        return !states.computeIfAbsent(unit, this::start).ended;
    }

    /** A child of an engine ended; with the last of them the unit ends, unless it is the last unit. */
    void rootEnded(String unit, String rootId) {
        endedRoots.add(rootId);
        State state = states.get(unit);
        if (state.rootsLeft.decrementAndGet() > 0) {
            return;
        }
        state.complete = true;
        if (unitsLeft.decrementAndGet() > 0) {
            end(unit, state);
        }
    }

    /** Whether a child of an engine has ended. */
    boolean hasEnded(String rootId) {
        return endedRoots.contains(rootId);
    }

    /** Whether all that an engine had to run has ended: its last test passed, and then it failed. */
    boolean haveEnded(Collection<TestIdentifier> roots) {
        for (TestIdentifier root : roots) {
            if (!hasEnded(root.getUniqueId())) {
                return false;
            }
        }
        return !roots.isEmpty();
    }

    /** A unit that has not ended, one that has begun if there is any; {@code null} in a plan without units. */
    String someOpenUnit() {
        String open = null;
        for (String unit : map.unitIds()) {
            State state = states.get(unit);
            if (state != null && !state.ended) {
                return unit;
            }
            open = state == null ? unit : open;
        }
        return open;
    }

    /** Whether a unit has not begun. */
    boolean isUntouched(String unit) {
        return !states.containsKey(unit);
    }

    /**
     * Ends all units that have not ended. One that never began, or that {@code thrown} cut short, gets an error, so
     * that the parent hears of it; with {@code leaveUntouched} those that never began are left for a further plan.
     */
    void closeAll(Thrown thrown, boolean leaveUntouched) {
        for (String unit : map.unitIds()) {
            boolean began = states.containsKey(unit);
            if (!began && leaveUntouched) {
                continue;
            }
            State state = states.computeIfAbsent(unit, this::start);
            if (state.ended) {
                continue;
            }
            if (!state.complete && (thrown != null || !began)) {
                String className = map.className(unit);
                ReportedName name = new ReportedName(className, className, TestNames.INITIALIZATION_ERROR);
                Thrown reason = thrown == null ? notRun() : thrown;
                events.testReported(unit, unit, Events.UNREPEATABLE, name, Events.ERRORED, 0, null, reason);
            }
            end(unit, state);
        }
    }

    private static Thrown notRun() {
        return Thrown.of(new IllegalStateException("the engine ended without running this class"));
    }

    private State start(String unit) {
        events.unitStarted(unit);
        return new State(map.roots(unit));
    }

    private void end(String unit, State state) {
        if (!state.ended) {
            state.ended = true;
            events.unitFinished(unit, System.nanoTime() - state.startNanos);
        }
    }

    /** A unit that has begun. */
    private static final class State {
        final AtomicInteger rootsLeft;
        final long startNanos = System.nanoTime();
        /** Whether all its roots have ended; then it lacks only its end. */
        volatile boolean complete;

        volatile boolean ended;

        State(int roots) {
            rootsLeft = new AtomicInteger(roots);
        }
    }
}
