package io.github.parallelmaven.worker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Leaves of a class only the methods of the part that is to be run. What hangs below a method goes with it; a nested
 * class, and whatever else is no method, belongs to the rest.
 */
final class SliceFilter implements PostDiscoveryFilter {

    private final Map<String, MethodChoice> byClass;
    private final Places places;
    private final Map<TestDescriptor, Integer> seen = new HashMap<>();

    private SliceFilter(Map<String, MethodChoice> byClass, Places places) {
        this.byClass = byClass;
        this.places = places;
    }

    /** Null where all units are whole. */
    static SliceFilter of(List<Assignment.Unit> units, Places places) {
        Map<String, MethodChoice> byClass = new HashMap<>();
        for (Assignment.Unit unit : units) {
            if (unit.choice != null) {
                byClass.put(unit.whole, unit.choice);
            }
        }
        return byClass.isEmpty() ? null : new SliceFilter(byClass, places);
    }

    @Override
    public FilterResult apply(TestDescriptor descriptor) {
        TestDescriptor child = null;
        TestDescriptor top = descriptor;
        TestDescriptor parent = parent(top);
        // Up to the descriptor of the class, which is the child of an engine.
        while (parent != null && parent(parent) != null) {
            child = top;
            top = parent;
            parent = parent(top);
        }
        MethodChoice choice = parent == null ? null : byClass.get(className(top));
        if (choice == null) {
            return FilterResult.included("of a whole unit");
        }
        if (child == null) {
            // A class that is a test itself has no methods that could be told apart.
            return FilterResult.includedIf(!top.isTest() || choice.holdsTheRest());
        }
        if (child == descriptor) {
            places.note(child.getUniqueId().toString(), seen.merge(top, 1, Integer::sum) - 1);
        }
        String method = methodName(child);
        return FilterResult.includedIf(method == null ? choice.holdsTheRest() : choice.holds(method));
    }

    private static TestDescriptor parent(TestDescriptor descriptor) {
        return descriptor.getParent().orElse(null);
    }

    private static String className(TestDescriptor descriptor) {
        TestSource source = descriptor.getSource().orElse(null);
        return source instanceof ClassSource ? ((ClassSource) source).getClassName() : null;
    }

    private static String methodName(TestDescriptor descriptor) {
        TestSource source = descriptor.getSource().orElse(null);
        return source instanceof MethodSource ? ((MethodSource) source).getMethodName() : null;
    }
}
