package io.github.parallelmaven.report.surefire;

/** Names of report files. */
final class ReportName {

    private static final String ILLEGAL = "()&\\/:*?\"<>|\0";
    private static final String ILLEGAL_ON_WINDOWS = "[],\\/:*?\"<>|\0";

    private ReportName() {}

    /**
     * The name of a file, with an underscore for each character that Surefire replaces.
     *
     * @param start what comes before the name of the class
     * @param className binary name of the class
     * @param suffix the suffix of the run, blank for none
     * @param end what comes last
     * @param windows which of the two sets of illegal characters applies
     */
    static String of(String start, String className, String suffix, String end, boolean windows) {
        String illegal = windows ? ILLEGAL_ON_WINDOWS : ILLEGAL;
        String name = start + className + (suffix.isBlank() ? "" : "-" + suffix) + end;
        return name.codePoints()
                .map(c -> illegal.indexOf(c) < 0 ? c : '_')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
