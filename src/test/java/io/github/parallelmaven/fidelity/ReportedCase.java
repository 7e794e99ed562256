package io.github.parallelmaven.fidelity;

import java.util.Comparator;

/**
 * One {@code testcase} element, reduced to what two runs of the same test must agree on.
 *
 * @param className the attribute {@code classname}
 * @param name the attribute {@code name}
 * @param outcome how the test ended
 */
public record ReportedCase(String className, String name, ReportedOutcome outcome) implements Comparable<ReportedCase> {

    private static final Comparator<ReportedCase> ORDER = Comparator.comparing(ReportedCase::className)
            .thenComparing(ReportedCase::name)
            .thenComparing(ReportedCase::outcome);

    /**
     * Names the test without its outcome.
     *
     * @return class name, a number sign, the test's name
     */
    public String test() {
        return className + "#" + name;
    }

    @Override
    public int compareTo(ReportedCase other) {
        return ORDER.compare(this, other);
    }
}
