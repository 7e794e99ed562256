package io.github.parallelmaven.worker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Which unit each child of an engine belongs to, and which keys the plan knew before it was executed. */
final class UnitMap {

    private final Map<String, String> unitByRoot = new HashMap<>();
    private final Map<String, Integer> rootsPerUnit = new HashMap<>();
    private final Map<String, String> wholes = new HashMap<>();
    private boolean complete = true;

    private UnitMap(List<Assignment.Unit> units) {
        for (Assignment.Unit unit : units) {
            wholes.put(unit.id, unit.whole);
        }
    }

    /** Attributes each child of an engine to the unit that its class belongs to. */
    static UnitMap of(TestPlan plan, List<Assignment.Unit> units) {
        Map<String, String> unitByClass = new HashMap<>();
        for (Assignment.Unit unit : units) {
            unitByClass.put(unit.whole, unit.id);
            for (String name : unit.classes) {
                unitByClass.put(name, unit.id);
            }
        }
        UnitMap map = new UnitMap(units);
        for (TestIdentifier root : roots(plan)) {
            String className = className(root);
            String unit = className == null ? null : unitByClass.get(className);
            if (unit == null) {
                unit = className == null ? null : unitByClass.get(topLevel(className));
            }
            if (unit == null) {
                map.complete = false;
            } else {
                map.add(root, unit);
            }
        }
        return map;
    }

    /** Attributes everything to one unit. */
    static UnitMap allIn(TestPlan plan, Assignment.Unit unit) {
        UnitMap map = new UnitMap(Collections.singletonList(unit));
        for (TestIdentifier root : roots(plan)) {
            map.add(root, unit.id);
        }
        return map;
    }

    /** Attributes to one unit what leads to the targets of its repetition. */
    static UnitMap leadingTo(Targets targets, TestPlan plan, Assignment.Unit unit) {
        UnitMap map = new UnitMap(Collections.singletonList(unit));
        for (TestIdentifier root : roots(plan)) {
            if (targets.concern(root)) {
                map.add(root, unit.id);
            }
        }
        return map;
    }

    /** Whether every test of the plan has a unit. */
    boolean complete() {
        return complete;
    }

    /** Units that have something to run. */
    Set<String> unitIds() {
        return new HashSet<>(rootsPerUnit.keySet());
    }

    /** The unit of a child of an engine, {@code null} for any other identifier. */
    String unitOf(TestIdentifier root) {
        return unitByRoot.get(root.getUniqueId());
    }

    /** The class that a failure of a whole unit is reported for. */
    String className(String unit) {
        return wholes.get(unit);
    }

    /** How many children of engines a unit has: it ends when the last of them has ended. */
    int roots(String unit) {
        return rootsPerUnit.get(unit);
    }

    /** Makes a unit known of which the plan shows no child of an engine: what it has to tell is that an engine fails. */
    void expect(String unit) {
        rootsPerUnit.putIfAbsent(unit, 0);
    }

    private void add(TestIdentifier root, String unit) {
        unitByRoot.put(root.getUniqueId(), unit);
        rootsPerUnit.merge(unit, 1, Integer::sum);
    }

    private static List<TestIdentifier> roots(TestPlan plan) {
        List<TestIdentifier> roots = new ArrayList<>();
        for (TestIdentifier engine : plan.getRoots()) {
            roots.addAll(plan.getChildren(engine));
        }
        return roots;
    }

    private static String className(TestIdentifier identifier) {
        TestSource source = identifier.getSource().orElse(null);
        return source instanceof ClassSource ? ((ClassSource) source).getClassName() : null;
    }

    private static String topLevel(String className) {
        int dollar = className.indexOf('$', className.lastIndexOf('.') + 2);
        return dollar < 0 ? className : className.substring(0, dollar);
    }
}
