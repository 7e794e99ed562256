package io.github.parallelmaven.mojo;

import io.github.parallelmaven.model.JvmOrder;
import io.github.parallelmaven.model.RanUnit;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.Tally;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.Verdict;
import io.github.parallelmaven.selection.SelectionRequest;
import io.github.parallelmaven.selection.TestFilter;
import java.util.List;
import java.util.Optional;

/**
 * The test whose failure is looked into.
 *
 * @param text what the user calls it
 * @param filter what that means
 */
record Suspect(String text, TestFilter filter) {

    /** Reads what the user calls it. */
    static Suspect of(String test, SelectionRequest others) {
        SelectionRequest alone = new SelectionRequest(
                List.of(),
                List.of(),
                test,
                others.groups(),
                others.excludedGroups(),
                others.includedEngines(),
                others.excludedEngines());
        return new Suspect(test, TestFilter.of(alone));
    }

    /** The last JVM that ran it. */
    Optional<JvmOrder> lastOf(List<JvmOrder> jvms) {
        return jvms.stream()
                .filter(jvm -> jvm.units().stream().anyMatch(this::isIn))
                .reduce((earlier, later) -> later);
    }

    /** The last unit of a JVM that holds it. */
    RanUnit unitOf(JvmOrder jvm) {
        return jvm.units().stream()
                .filter(this::isIn)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** Whether a run found it failing. */
    boolean failedIn(RunResult result) {
        return Tally.remarkable(result.units())
                .filter(attempts -> isMeant(attempts.get(0).test()))
                .anyMatch(attempts -> Verdict.of(attempts).isBad());
    }

    private boolean isIn(RanUnit unit) {
        boolean named = filter.selectsClass(unit.name().replace('.', '/') + ".class");
        return named
                && (unit.slice() == null
                        || unit.slice().isRest()
                        || unit.slice().methods().stream()
                                .anyMatch(method -> filter.selectsMethod(unit.name(), method)));
    }

    /** A failure of a whole class is one of each of its tests. */
    private boolean isMeant(TestCase test) {
        String name = test.selectableClass();
        return (filter.selectsClass(test.suite().replace('.', '/') + ".class")
                        || filter.selectsClass(name.replace('.', '/') + ".class"))
                && (test.selectableMethod().isEmpty() || filter.selectsMethod(name, test.selectableMethod()));
    }
}
