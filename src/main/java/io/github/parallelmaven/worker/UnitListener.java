package io.github.parallelmaven.worker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Turns what the platform tells into our events, with Surefire's idea of what is a result: tests, failed containers,
 * and the children of a skipped or aborted class. Engines may call from several threads at once.
 */
final class UnitListener implements TestExecutionListener {

    private static final AtomicInteger LAST_ID = new AtomicInteger();

    private final UnitMap map;
    private final Events events;
    private final Map<String, Started> open = new ConcurrentHashMap<>();
    private final UnitAccount units;
    private final Set<String> classesWithPassedTests = ConcurrentHashMap.newKeySet();
    private final Set<Throwable> failedClasses =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
    private final boolean together;
    private volatile Thrown engineFailure;
    private boolean leftUnits;
    private volatile TestPlan plan;
    private volatile TestNames names;

    /** With {@code together}, units that an engine fails before they begin are left for a plan of their own. */
    UnitListener(UnitMap map, Events events, boolean together) {
        this.together = together;
        this.map = map;
        this.events = events;
        this.units = new UnitAccount(map, events);
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
        names = new TestNames(started);
    }

    @Override
    public void executionStarted(TestIdentifier identifier) {
        Started entry = enter(identifier);
        if (entry.unit != null && identifier.isTest()) {
            markAncestorsStarted(identifier);
            entry.testId = LAST_ID.incrementAndGet();
            ReportedName name = names.of(identifier);
            entry.suite = name.suite;
            events.testStarted(entry.testId, entry.unit, entry.key, identifier.getUniqueId(), name);
        }
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
        Started entry = enter(identifier);
        if (entry.unit != null) {
            if (TestNames.isClass(identifier)) {
                for (TestIdentifier child : plan.getChildren(identifier)) {
                    skipped(entry, child, reason, null);
                }
            } else {
                skipped(entry, identifier, reason, null);
            }
        } else if (!plan.getParent(identifier).isPresent()) {
            // An engine that was cancelled before it began.
            plan.getChildren(identifier).forEach(root -> executionSkipped(root, reason));
        }
        leave(identifier, entry);
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        Started entry = open.get(identifier.getUniqueId());
        if (entry == null || entry.unit == null) {
            reportEngine(identifier, result);
            return;
        }
        long nanos = System.nanoTime() - entry.startNanos;
        Throwable thrown = result.getThrowable().orElse(null);
        if (identifier.isTest()) {
            finishTest(entry, outcome(result, thrown), nanos, thrown);
        } else if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            endIfHalfDone(identifier.getUniqueId(), thrown);
            failedClasses.add(thrown);
            ReportedName name = containerName(identifier);
            String ownId = isTearDown(name) ? Events.UNREPEATABLE : identifier.getUniqueId();
            events.testReported(
                    entry.unit, entry.key, ownId, name, outcome(result, thrown), nanos, null, thrownOrNull(thrown));
        } else if (result.getStatus() == TestExecutionResult.Status.ABORTED && TestNames.isClass(identifier)) {
            abortClass(identifier, entry, thrown);
        }
        if (entry.hasGenerated) {
            events.containerFinished(entry.unit, entry.key, identifier.getUniqueId());
        }
        leave(identifier, entry);
    }

    /** After something has failed while a test below it still runs. */
    void endIfHalfDone(String id, Throwable thrown) {
        EngineFailure.endIfHalfDone(id, thrown, open, events);
    }

    /**
     * Accounts for units that the engines began and did not end, or left out; those that are to be run again by
     * themselves are left alone.
     *
     * @param thrown what the launcher threw, or {@code null}
     */
    void closeOpenUnits(Thrown thrown) {
        leftUnits = together && (thrown != null || engineFailure != null);
        units.closeAll(thrown == null ? engineFailure : thrown, leftUnits);
    }

    /** Whether the plan was cut short, and units that had not begun were left for a plan of their own. */
    boolean leftUnits() {
        return leftUnits;
    }

    /** Whether a unit never began. */
    boolean isUntouched(String unit) {
        return units.isUntouched(unit);
    }

    private void finishTest(Started entry, String outcome, long nanos, Throwable thrown) {
        events.testFinished(entry.testId, outcome, nanos, null, thrownOrNull(thrown));
        if (outcome.equals(Events.PASSED)) {
            classesWithPassedTests.add(entry.suite);
        }
    }

    /** A class-level failure has no name of its own: it is told by whether a test of the class had passed before. */
    private ReportedName containerName(TestIdentifier identifier) {
        ReportedName name = names.of(identifier);
        if (!TestNames.isClass(identifier)) {
            return name;
        }
        return name.withName(
                classesWithPassedTests.contains(name.suite)
                        ? TestNames.EXECUTION_ERROR
                        : TestNames.INITIALIZATION_ERROR);
    }

    /** After a failed tear-down nothing is repeated: the tests themselves have passed. */
    private static boolean isTearDown(ReportedName name) {
        return TestNames.EXECUTION_ERROR.equals(name.name);
    }

    /** An assumption that fails for a whole class skips its tests, unless they had begun. */
    private void abortClass(TestIdentifier identifier, Started entry, Throwable thrown) {
        if (entry.testsStarted) {
            return;
        }
        List<TestIdentifier> tests = new ArrayList<>();
        for (TestIdentifier descendant : plan.getDescendants(identifier)) {
            if (descendant.isTest()) {
                tests.add(descendant);
            }
        }
        tests.sort(Comparator.comparing(TestIdentifier::getUniqueId));
        if (tests.isEmpty()) {
            ReportedName name = containerName(identifier);
            events.testReported(
                    entry.unit,
                    entry.key,
                    identifier.getUniqueId(),
                    name,
                    Events.SKIPPED,
                    -1,
                    null,
                    thrownOrNull(thrown));
        }
        for (TestIdentifier test : tests) {
            skipped(entry, test, null, thrown);
        }
    }

    private void skipped(Started entry, TestIdentifier identifier, String reason, Throwable thrown) {
        events.testReported(
                entry.unit,
                names.isDynamic(identifier) ? entry.key : identifier.getUniqueId(),
                identifier.getUniqueId(),
                names.of(identifier),
                Events.SKIPPED,
                -1,
                reason,
                thrownOrNull(thrown));
    }

    /** An engine that fails as a whole fails each of its units that has not ended, or else a result of its own. */
    private void reportEngine(TestIdentifier identifier, TestExecutionResult result) {
        if (result.getStatus() != TestExecutionResult.Status.FAILED) {
            return;
        }
        Throwable thrown = result.getThrowable().orElseGet(() -> new IllegalStateException("the engine failed"));
        endIfHalfDone("", thrown);
        if (units.haveEnded(plan.getChildren(identifier))) {
            // jqwik repeats the failure of its only class.
            if (failedClasses.contains(thrown)) {
                return;
            }
            String unit = units.someOpenUnit();
            units.begin(unit);
            String key = identifier.getUniqueId() + "/end";
            events.testReported(
                    unit,
                    key,
                    Events.UNREPEATABLE,
                    names.of(identifier),
                    outcome(result, thrown),
                    0,
                    null,
                    Thrown.of(thrown));
            return;
        }
        engineFailure = Thrown.of(thrown);
        for (TestIdentifier root : plan.getChildren(identifier)) {
            String unit = map.unitOf(root);
            boolean left = unit == null || units.hasEnded(root.getUniqueId()) || (together && units.isUntouched(unit));
            if (!left && units.begin(unit)) {
                Started entry = enter(root);
                String id = root.getUniqueId();
                events.testReported(unit, id, id, containerName(root), Events.ERRORED, 0, null, engineFailure);
                leave(root, entry);
            }
        }
    }

    private Started enter(TestIdentifier identifier) {
        Started entry = new Started();
        String unit = map.unitOf(identifier);
        Started parent =
                plan.getParent(identifier).map(p -> open.get(p.getUniqueId())).orElse(null);
        if (unit != null) {
            units.begin(unit);
            entry.unit = unit;
            entry.key = identifier.getUniqueId();
        } else if (parent != null) {
            entry.unit = parent.unit;
            boolean generated = names.isDynamic(identifier);
            entry.key = generated ? parent.key : identifier.getUniqueId();
            parent.hasGenerated |= generated;
        }
        entry.startNanos = System.nanoTime();
        open.put(identifier.getUniqueId(), entry);
        return entry;
    }

    private void leave(TestIdentifier identifier, Started entry) {
        open.remove(identifier.getUniqueId());
        boolean isRoot = map.unitOf(identifier) != null;
        if (entry.unit != null && TestNames.isClass(identifier)) {
            ReportedName name = names.of(identifier);
            boolean isTop = name.suite.equals(name.className);
            long nanos = isTop ? System.nanoTime() - entry.startNanos : -1;
            events.classFinished(entry.unit, name.suite, isTop ? name.classDisplayName : null, nanos);
        }
        if (isRoot) {
            units.rootEnded(entry.unit, identifier.getUniqueId());
        }
    }

    private void markAncestorsStarted(TestIdentifier identifier) {
        for (TestIdentifier parent = plan.getParent(identifier).orElse(null);
                parent != null;
                parent = plan.getParent(parent).orElse(null)) {
            Started entry = open.get(parent.getUniqueId());
            if (entry == null || entry.testsStarted) {
                return;
            }
            entry.testsStarted = true;
        }
    }

    private static String outcome(TestExecutionResult result, Throwable thrown) {
        switch (result.getStatus()) {
            case SUCCESSFUL:
                return Events.PASSED;
            case ABORTED:
                return Events.SKIPPED;
            default:
                return thrown instanceof AssertionError ? Events.FAILED : Events.ERRORED;
        }
    }

    private static Thrown thrownOrNull(Throwable thrown) {
        return thrown == null ? null : Thrown.of(thrown);
    }
}
