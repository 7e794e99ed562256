package io.github.parallelmaven.worker;

import java.util.HashSet;
import java.util.Set;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Names tests as Surefire 3.6 does: the file after the top-level class, the class after the one that declares the test,
 * and the name after the method, or after the engine's legacy name where one method stands for several tests.
 */
final class TestNames {

    /** Name of a class-level failure before any test of the class passed. */
    static final String INITIALIZATION_ERROR = "initializationError";

    /** Name of a class-level failure after a test of the class passed. */
    static final String EXECUTION_ERROR = "executionError";

    private final TestPlan plan;
    private final DisplayNames displays;
    private final Set<String> known = new HashSet<>();

    TestNames(TestPlan plan) {
        this.plan = plan;
        this.displays = new DisplayNames(plan);
        for (TestIdentifier root : plan.getRoots()) {
            for (TestIdentifier descendant : plan.getDescendants(root)) {
                known.add(descendant.getUniqueId());
            }
        }
    }

    /** Whether the engine registered it only while the plan was executed: an invocation, a generated test. */
    boolean isDynamic(TestIdentifier identifier) {
        return !known.contains(identifier.getUniqueId());
    }

    /** Whether it stands for a class. */
    static boolean isClass(TestIdentifier identifier) {
        return identifier.isContainer() && hasClassSource(identifier);
    }

    static boolean hasClassSource(TestIdentifier identifier) {
        return source(identifier) instanceof ClassSource;
    }

    ReportedName of(TestIdentifier identifier) {
        TestSource source = source(identifier);
        String suite = suite(identifier);
        if (source instanceof MethodSource) {
            return method(identifier, (MethodSource) source, suite);
        }
        if (source instanceof ClassSource) {
            String className = ((ClassSource) source).getClassName();
            // Some vintage runners give single tests the source of their class.
            String name = identifier.isTest() ? identifier.getLegacyReportingName() : "";
            String display =
                    name.isEmpty() || name.equals(identifier.getDisplayName()) ? null : identifier.getDisplayName();
            return new ReportedName(
                    suite == null ? className : suite, className, name, display, displays.ofClass(identifier));
        }
        String parent =
                plan.getParent(identifier).map(TestIdentifier::getDisplayName).orElse(identifier.getDisplayName());
        String shown = suite == null ? parent : suite;
        return new ReportedName(shown, holder(identifier, parent), identifier.getDisplayName());
    }

    private ReportedName method(TestIdentifier identifier, MethodSource source, String suite) {
        String name = source.getMethodName();
        String legacy = identifier.getLegacyReportingName();
        String classIndex = indices(identifier.getUniqueId(), "class-template-invocation");
        boolean stands = !source.getMethodParameterTypes().trim().isEmpty()
                || endsWithIndex(legacy)
                || !classIndex.isEmpty()
                || hasIndexedParent(identifier);
        String described = stands ? legacy : name;
        if (!classIndex.isEmpty()) {
            described = withClassIndex(described, classIndex, identifier.getUniqueId());
        }
        String className = source.getClassName();
        return new ReportedName(
                suite == null ? className : suite,
                className,
                described,
                displays.ofMethod(identifier, name, described),
                classDisplay(identifier, className));
    }

    /** {@code foo()[2]} of the first class invocation becomes {@code foo()[1][2]}: class first, method second. */
    private static String withClassIndex(String described, String classIndex, String uniqueId) {
        String methodIndex = indices(uniqueId, "test-template-invocation");
        String wanted = classIndex + methodIndex;
        if (described.endsWith(wanted)) {
            return described;
        }
        if (!methodIndex.isEmpty() && described.endsWith(methodIndex)) {
            return described.substring(0, described.length() - methodIndex.length()) + wanted;
        }
        return described + classIndex;
    }

    /** All {@code [type:#n]} segments of a unique id as {@code [n][n]}. */
    private static String indices(String uniqueId, String type) {
        StringBuilder indices = new StringBuilder();
        String start = "[" + type + ":#";
        for (int at = uniqueId.indexOf(start); at >= 0; at = uniqueId.indexOf(start, at + 1)) {
            int from = at + start.length();
            indices.append('[')
                    .append(uniqueId, from, uniqueId.indexOf(']', from))
                    .append(']');
        }
        return indices.toString();
    }

    private static boolean endsWithIndex(String legacy) {
        int close = legacy.length() - 1;
        int open = legacy.lastIndexOf('[');
        if (open < 0 || open + 1 >= close || legacy.charAt(close) != ']') {
            return false;
        }
        for (int i = open + 1; i < close; i++) {
            if (!Character.isDigit(legacy.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The parameter sets of a JUnit 4 class are containers named {@code [0]}, {@code [1]} … without a source. */
    private boolean hasIndexedParent(TestIdentifier identifier) {
        for (TestIdentifier parent = parent(identifier); parent != null; parent = parent(parent)) {
            String legacy = parent.getLegacyReportingName();
            if (!parent.getSource().isPresent()
                    && legacy.length() > 2
                    && legacy.startsWith("[")
                    && legacy.endsWith("]")) {
                return true;
            }
        }
        return false;
    }

    /** The outermost class below the innermost engine: inside a suite the test's own class, not the suite. */
    private String suite(TestIdentifier identifier) {
        TestIdentifier at = identifier;
        while (true) {
            TestIdentifier parent = parent(at);
            if (parent == null || parent(parent) == null) {
                break;
            }
            if (isEngine(parent) && source(at) instanceof ClassSource) {
                break;
            }
            at = parent;
        }
        TestSource source = source(at);
        return source instanceof ClassSource ? ((ClassSource) source).getClassName() : null;
    }

    /** For results without a source: the name of the nearest class, or of the engine where there is none. */
    private String holder(TestIdentifier identifier, String parentName) {
        return identifier.isTest() ? phrase(nearestClass(identifier)) : parentName;
    }

    private String classDisplay(TestIdentifier identifier, String className) {
        String phrase = identifier.isTest() ? phrase(nearestClass(identifier)) : className;
        return phrase.equals(className) ? null : phrase;
    }

    private String phrase(TestIdentifier container) {
        String display = displays.ofClass(container);
        return display == null ? container.getLegacyReportingName() : display;
    }

    private TestIdentifier nearestClass(TestIdentifier identifier) {
        TestIdentifier at = identifier;
        while (parent(at) != null && !isClass(at)) {
            at = parent(at);
        }
        return at;
    }

    private static boolean isEngine(TestIdentifier identifier) {
        String id = identifier.getUniqueId();
        return id.startsWith("[engine:", id.lastIndexOf('['));
    }

    private TestIdentifier parent(TestIdentifier identifier) {
        return plan.getParent(identifier).orElse(null);
    }

    private static TestSource source(TestIdentifier identifier) {
        return identifier.getSource().orElse(null);
    }
}
