package io.github.parallelmaven.worker;

/** How a test appears in a report: file, class, name, and the phrases that can stand for the latter two. */
final class ReportedName {

    final String suite;
    final String className;
    final String name;
    final String displayName;
    final String classDisplayName;

    /** A name without phrases. */
    ReportedName(String suite, String className, String name) {
        this(suite, className, name, null, null);
    }

    /** The phrases are {@code null} where they are no other than the names. */
    ReportedName(String suite, String className, String name, String displayName, String classDisplayName) {
        this.suite = suite;
        this.className = className;
        this.name = name;
        this.displayName = displayName;
        this.classDisplayName = classDisplayName;
    }

    ReportedName withName(String other) {
        return new ReportedName(suite, className, other, null, classDisplayName);
    }
}
