package io.github.parallelmaven.worker;

/** How a test appears in a report: file, class, name, and what a person would read. */
final class ReportedName {

    final String suite;
    final String className;
    final String name;
    final String displayName;

    ReportedName(String suite, String className, String name, String displayName) {
        this.suite = suite;
        this.className = className;
        this.name = name;
        this.displayName = displayName;
    }

    ReportedName withName(String other) {
        return new ReportedName(suite, className, other, displayName);
    }
}
