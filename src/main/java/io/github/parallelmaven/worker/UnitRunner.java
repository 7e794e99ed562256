package io.github.parallelmaven.worker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.launcher.TestPlan;

/**
 * Runs the units of one assignment: discovers them once, in one plan, and executes that plan. Where a plan does not
 * tell which test belongs to which unit (an engine whose tests have no class, such as Cucumber), or where one class
 * spoils the discovery of all, each unit gets a plan of its own.
 */
final class UnitRunner implements AutoCloseable {

    // A strong reference: the level of a logger that nobody holds may be forgotten.
    private static final Logger JUNIT_LOGGER = Logger.getLogger("org.junit");

    private final LauncherHandle handle;
    private final Requests requests;
    private final Events events;
    private final ConfiguredListeners listeners;

    UnitRunner(Settings settings, ParentLink link, Events events) {
        if (JUNIT_LOGGER.getLevel() == null) {
            JUNIT_LOGGER.setLevel(Level.WARNING);
        }
        this.handle = LauncherHandle.open();
        this.requests = new Requests(settings, link);
        this.events = events;
        this.listeners = new ConfiguredListeners(settings);
    }

    void run(Assignment assignment) {
        List<Assignment.Unit> units = assignment.units;
        if (units.size() > 1 && runTogether(units)) {
            return;
        }
        for (Assignment.Unit unit : units) {
            runAlone(unit);
        }
    }

    /** Returns false, having run nothing, when the units must be run one by one. */
    private boolean runTogether(List<Assignment.Unit> units) {
        UnitMap map;
        TestPlan plan;
        try {
            plan = handle.launcher.discover(requests.of(units));
            map = UnitMap.of(plan, units);
        } catch (Throwable oneOfThem) {
            return false;
        }
        if (!map.complete()) {
            return false;
        }
        for (Assignment.Unit unit : execute(plan, map, units, true)) {
            runAlone(unit);
        }
        return true;
    }

    private void runAlone(Assignment.Unit unit) {
        long start = System.nanoTime();
        List<Assignment.Unit> alone = Collections.singletonList(unit);
        TestPlan plan;
        try {
            plan = handle.launcher.discover(requests.of(alone));
        } catch (Throwable broken) {
            reportBroken(unit, Thrown.of(broken), start);
            return;
        }
        execute(plan, UnitMap.allIn(plan, unit), alone, false);
    }

    /** Runs a plan and returns the units that have to be run again, each by itself, since they never began. */
    private List<Assignment.Unit> execute(TestPlan plan, UnitMap map, List<Assignment.Unit> units, boolean together) {
        List<Assignment.Unit> withTests = new ArrayList<>();
        for (Assignment.Unit unit : units) {
            if (map.unitIds().contains(unit.id)) {
                withTests.add(unit);
            } else {
                events.unitEmpty(unit.id);
            }
        }
        if (withTests.isEmpty()) {
            return withTests;
        }
        UnitListener listener = new UnitListener(map, events, together);
        Thrown broken = null;
        try {
            handle.launcher.execute(plan, listeners.after(listener));
        } catch (Throwable launcherFailed) {
            broken = Thrown.of(launcherFailed);
        }
        listener.closeOpenUnits(broken);
        withTests.removeIf(unit -> !listener.isUntouched(unit.id));
        return withTests;
    }

    /** A class that cannot even be discovered (a missing dependency, a failing initializer) is an error of its own. */
    private void reportBroken(Assignment.Unit unit, Thrown broken, long start) {
        events.unitStarted(unit.id);
        ReportedName name = new ReportedName(unit.id, unit.id, TestNames.INITIALIZATION_ERROR);
        long nanos = System.nanoTime() - start;
        events.testReported(unit.id, unit.id, name, Events.ERRORED, nanos, null, broken);
        events.unitFinished(unit.id, nanos);
    }

    @Override
    public void close() {
        listeners.close();
        handle.close();
    }
}
