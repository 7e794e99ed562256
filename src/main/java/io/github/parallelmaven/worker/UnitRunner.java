package io.github.parallelmaven.worker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Runs the units of one assignment: discovers them once, in one plan, and executes that plan. Where a plan does not
 * tell which test belongs to which unit (an engine whose tests have no class, such as Cucumber), or where one class
 * spoils the discovery of all, each unit gets a plan of its own.
 */
final class UnitRunner implements AutoCloseable {

    // A strong reference: the level of a logger that nobody holds may be forgotten.
    private static final Logger JUNIT_LOGGER = Logger.getLogger("org.junit");

    /**
     * Runs the methods of all classes of a plan as one suite, in which the classes are one another's neighbours. Which
     * ones meet in a batch is chance, so that each gets a plan of its own, unless all classes of the run are in one.
     */
    private static final String TESTNG = "[engine:testng]";

    /** Type of the error of a test that was not run. */
    private static final String NOT_RUN = "io.github.parallelmaven.NotRun";

    private final LauncherHandle handle;
    private final Requests requests;
    private final Events events;
    private final ConfiguredListeners listeners;
    private final boolean mayShareSuites;
    private final Runnable beforeTests;
    private boolean separate;

    /** Opens the launcher. What is to be done before tests begin is done before each plan. */
    UnitRunner(Settings settings, ParentLink link, Events events, Runnable beforeTests) {
        this.beforeTests = beforeTests;
        if (JUNIT_LOGGER.getLevel() == null) {
            JUNIT_LOGGER.setLevel(Level.WARNING);
        }
        this.handle = LauncherHandle.open();
        this.mayShareSuites = settings.onlyWorker;
        this.requests = new Requests(settings, link, events.places());
        this.events = events;
        link.onCancel(handle::cancel);
        events.afterFailures(settings.failureLimit, handle::cancel);
        this.listeners = new ConfiguredListeners(settings);
    }

    void run(Assignment assignment) {
        for (List<Assignment.Unit> plan : assignment.plans()) {
            runPlan(plan);
        }
    }

    private void runPlan(List<Assignment.Unit> units) {
        boolean special = units.stream().anyMatch(Assignment.Unit::isSpecial);
        if (units.size() > 1 && !separate && !special && runTogether(units)) {
            return;
        }
        for (Assignment.Unit unit : units) {
            if (unit.isRepetition()) {
                repeat(unit);
            } else if (unit.unrun != null) {
                name(unit);
            } else {
                runAlone(unit);
            }
        }
    }

    /** Runs a part of a unit again; what cannot be found again is left as it was. */
    private void repeat(Assignment.Unit unit) {
        TestPlan plan;
        Targets targets;
        try {
            targets = new Targets(unit.repeats);
            plan = discoverAgain(unit, targets);
        } catch (Throwable notFound) {
            events.unitEmpty(unit.id);
            return;
        }
        UnitMap map = UnitMap.leadingTo(targets, plan, unit);
        UnitListener listener = new UnitListener(map, events, false);
        TargetedListener heard = new TargetedListener(listener, targets);
        // Not cancelled with the rest: whether a test is flaky is wanted all the same.
        Execution again = () -> handle.launcher.execute(plan, listeners.after(heard));
        execute(again, map, Collections.singletonList(unit), listener);
    }

    private TestPlan discoverAgain(Assignment.Unit unit, Targets targets) {
        TestPlan plan = handle.launcher.discover(requests.again(unit, targets, false));
        return targets.areReachedBy(plan) ? plan : handle.launcher.discover(requests.again(unit, targets, true));
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
        // A plan without classes that still claims tests has an engine in it which will fail: of whose making?
        boolean nobodys = map.unitIds().isEmpty() && plan.containsTests();
        if (!map.complete() || nobodys) {
            return false;
        }
        if (!mayShareSuites && hasSuites(plan)) {
            separate = true;
            return false;
        }
        UnitListener listener = new UnitListener(map, events, true);
        for (Assignment.Unit unit :
                execute(() -> handle.execute(plan, listeners.after(listener)), map, units, listener)) {
            runAlone(unit);
        }
        return true;
    }

    private static boolean hasSuites(TestPlan plan) {
        return plan.getRoots().stream()
                .anyMatch(engine -> engine.getUniqueId().equals(TESTNG)
                        && !plan.getChildren(engine).isEmpty());
    }

    private void runAlone(Assignment.Unit unit) {
        long start = System.nanoTime();
        List<Assignment.Unit> alone = Collections.singletonList(unit);
        TestPlan plan;
        List<Sequel> sequels = new ArrayList<>();
        unit.begun.forEach((key, answered) -> sequels.add(new Sequel(key, answered)));
        try {
            plan = handle.launcher.discover(requests.of(alone));
            if (!sequels.isEmpty()) {
                plan = handle.launcher.discover(requests.resuming(unit, sequels, plan));
            }
        } catch (Throwable broken) {
            reportBroken(unit, Thrown.of(broken), start);
            return;
        }
        UnitMap map = UnitMap.allIn(plan, unit);
        if (plan.containsTests()) {
            map.expect(unit.id);
        }
        UnitListener listener = new UnitListener(map, events, false);
        for (Sequel sequel : sequels) {
            sequel.unknown().forEach(container -> tellUnknown(unit, container));
        }
        TestExecutionListener heard = sequels.isEmpty() ? listener : watched(listener, unit, sequels);
        TestPlan found = plan;
        execute(() -> handle.execute(found, listeners.after(heard)), map, alone, listener);
    }

    /** Tells of each test of a unit that it is not run any more. */
    private void name(Assignment.Unit unit) {
        long start = System.nanoTime();
        try {
            TestPlan plan = handle.launcher.discover(requests.remaining(unit));
            TestNames names = new TestNames(plan);
            events.unitStarted(unit.id);
            for (TestIdentifier engine : plan.getRoots()) {
                for (TestIdentifier left : plan.getDescendants(engine)) {
                    // A container without children is one whose tests only come to be while it runs.
                    if (plan.getChildren(left).isEmpty()) {
                        tell(unit, left.getUniqueId(), names.of(left));
                    }
                }
            }
            events.unitFinished(unit.id, System.nanoTime() - start);
        } catch (Throwable broken) {
            reportBroken(unit, Thrown.of(broken), start);
        }
    }

    private TestExecutionListener watched(TestExecutionListener listener, Assignment.Unit unit, List<Sequel> sequels) {
        return new RelayListener(listener) {
            @Override
            public void executionStarted(TestIdentifier identifier) {
                super.executionStarted(identifier);
                for (Sequel sequel : sequels) {
                    String container = sequel.endedBy(identifier.getUniqueId());
                    if (container != null) {
                        tellUnknown(unit, container);
                    }
                }
            }
        };
    }

    private void tellUnknown(Assignment.Unit unit, String container) {
        events.unitStarted(unit.id);
        String last = container.substring(container.lastIndexOf('/') + 1);
        ReportedName name = new ReportedName(unit.whole, unit.whole, last);
        Thrown reason = Thrown.told(NOT_RUN, "a JVM died in " + last + ", and what else it holds was not run");
        events.testReported(unit.id, container, Events.UNREPEATABLE, name, Events.ERRORED, 0, null, reason);
    }

    private void tell(Assignment.Unit unit, String key, ReportedName name) {
        Thrown reason = Thrown.told(NOT_RUN, unit.unrun);
        events.testReported(unit.id, key, Events.UNREPEATABLE, name, Events.ERRORED, 0, null, reason);
    }

    /** Runs a plan and returns the units that have to be run again, each by itself, since they never began. */
    private List<Assignment.Unit> execute(
            Execution execution, UnitMap map, List<Assignment.Unit> units, UnitListener listener) {
        if (!map.unitIds().isEmpty()) {
            Thrown broken = null;
            beforeTests.run();
            try {
                execution.run();
            } catch (Throwable launcherFailed) {
                listener.endIfHalfDone("", launcherFailed);
                broken = Thrown.of(launcherFailed);
            }
            listener.closeOpenUnits(broken);
        }
        List<Assignment.Unit> again = new ArrayList<>();
        for (Assignment.Unit unit : units) {
            boolean hasTests = map.unitIds().contains(unit.id);
            // What spoils a plan may be a class in which nothing else was found.
            if (hasTests ? listener.isUntouched(unit.id) : listener.leftUnits()) {
                again.add(unit);
            } else if (!hasTests) {
                events.unitEmpty(unit.id);
            }
        }
        return again;
    }

    /** A class that cannot even be discovered (a missing dependency, a failing initializer) is an error of its own. */
    private void reportBroken(Assignment.Unit unit, Thrown broken, long start) {
        events.unitStarted(unit.id);
        ReportedName name = new ReportedName(unit.whole, unit.whole, TestNames.INITIALIZATION_ERROR);
        long nanos = System.nanoTime() - start;
        events.testReported(unit.id, unit.id, Events.UNREPEATABLE, name, Events.ERRORED, nanos, null, broken);
        events.unitFinished(unit.id, nanos);
    }

    @Override
    public void close() {
        try {
            listeners.close();
        } finally {
            handle.close();
        }
    }

    /** The execution of a plan. */
    private interface Execution {
        void run() throws Throwable;
    }
}
