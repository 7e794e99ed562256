package io.github.parallelmaven.report.surefire;

import java.nio.file.Path;

/**
 * Which report files are written and what they show. All but the last three components are named after the parameters of
 * Surefire which they mirror.
 *
 * @param directory where the files go; it is made when the first file is written. <code>${surefire.forkNumber}</code> in
 *     it becomes the number of the worker
 * @param reportNameSuffix added to the names of files and classes; empty for none
 * @param trimStackTrace whether traces show only the frames of the test class
 * @param enablePropertiesElement whether system properties are shown for classes in which everything passed
 * @param enableOutErrElements whether the output of passed tests is shown
 * @param useFile whether the {@code .txt} file is written
 * @param disableXmlReport whether the XML file is left out
 * @param redirectTestOutputToFile whether the output of each class also goes to a file of its own
 * @param reportTestTimestamp whether suites and tests show when they started
 * @param maskSecrets whether values of properties are hidden whose names look like passwords or tokens
 * @param leaks whether properties name what a class left behind
 * @param style what few projects change
 */
public record SurefireReportOptions(
        Path directory,
        String reportNameSuffix,
        boolean trimStackTrace,
        boolean enablePropertiesElement,
        boolean enableOutErrElements,
        boolean useFile,
        boolean disableXmlReport,
        boolean redirectTestOutputToFile,
        boolean reportTestTimestamp,
        boolean maskSecrets,
        boolean leaks,
        ReportStyle style) {

    /**
     * Surefire's defaults, and secrets masked.
     *
     * @param directory where the files go
     * @return options of which nothing was configured
     */
    public static SurefireReportOptions defaults(Path directory) {
        return new SurefireReportOptions(
                directory, "", false, true, true, true, false, false, false, true, false, ReportStyle.USUAL);
    }

    /**
     * Where the files of a worker go.
     *
     * @param worker its number
     * @return the directory, in which the number stands where it was asked for
     */
    public Path directoryOf(int worker) {
        String number = Integer.toString(worker);
        String path = directory.toString();
        return path.contains("${surefire.")
                ? Path.of(path.replace("${surefire.forkNumber}", number).replace("${surefire.threadNumber}", number))
                : directory;
    }

    /** The name of a class as the XML shows it. */
    String shown(String className) {
        return reportNameSuffix.isBlank() ? className : className + "(" + reportNameSuffix + ")";
    }
}
