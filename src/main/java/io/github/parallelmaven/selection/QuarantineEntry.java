package io.github.parallelmaven.selection;

import io.github.parallelmaven.model.TestCase;
import java.time.LocalDate;
import java.util.List;

/**
 * A line of a quarantine.
 *
 * @param line its number in the file, from 1
 * @param pattern which tests it is about, in Surefire's language
 * @param until the last day on which it holds
 * @param owner who will mend them
 * @param reason why they fail
 */
public record QuarantineEntry(int line, String pattern, LocalDate until, String owner, String reason) {

    /** Tells of any test whether the entry is about it. */
    interface Matcher {
        boolean matches(TestCase test);
    }

    /** Reads the pattern. */
    Matcher matcher() {
        TestFilter filter = TestFilter.of(
                new SelectionRequest(List.of(), List.of(), pattern, List.of(), List.of(), List.of(), List.of()));
        return test -> selects(filter, test);
    }

    private static boolean selects(TestFilter filter, TestCase test) {
        String name = test.selectableClass();
        boolean inClass = filter.selectsClass(file(name)) || filter.selectsClass(file(test.suite()));
        if (!inClass || !filter.filtersMethods()) {
            return inClass;
        }
        // What concerns a class as a whole is excused by an entry for the class alone.
        String method = test.selectableMethod();
        return !method.isEmpty() && filter.selectsMethod(name, method);
    }

    private static String file(String className) {
        return className.replace('.', '/') + ".class";
    }
}
