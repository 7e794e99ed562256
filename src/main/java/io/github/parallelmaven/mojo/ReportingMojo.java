package io.github.parallelmaven.mojo;

import io.github.parallelmaven.report.surefire.SurefireReportOptions;
import java.io.File;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** The parameters that say how results are told. Names, types and properties are Surefire's. */
abstract class ReportingMojo extends FailureMojo {

    /**
     * Directory for the reports: {@code TEST-*.xml} and {@code *.txt}, a file per test class.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${project.build.directory}/surefire-reports")
    File reportsDirectory;

    /**
     * Text to add to the names of report files, of suites and of classes in reports, to tell two runs of the same tests
     * apart.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.reportNameSuffix")
    @Nullable
    String reportNameSuffix;

    /**
     * Cuts stack traces down to the lines of the test class.
     *
     * @since 0.1.0
     */
    @Parameter(property = "trimStackTrace", defaultValue = "false")
    boolean trimStackTrace;

    /**
     * Writes what tests print to {@code *-output.txt} files instead of the console.
     *
     * @since 0.1.0
     */
    @Parameter(property = "maven.test.redirectTestOutputToFile", defaultValue = "false")
    boolean redirectTestOutputToFile;

    /**
     * Shows the tests on the console while they run. Where it is {@code false}, {@code parallel.progress} is
     * {@code none}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.printSummary", defaultValue = "true")
    boolean printSummary;

    /**
     * Puts the time at which suites and tests started into the XML report.
     *
     * @since 0.1.0
     */
    @Parameter(property = "reportTestTimestamp", defaultValue = "false")
    boolean reportTestTimestamp;

    /**
     * Surefire's extension that writes the XML reports. Of it {@code disable} is used, which is the same as
     * {@code disableXmlReport}.
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    PlexusConfiguration statelessTestsetReporter;

    /**
     * Writes a {@code *.txt} report per test class.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.useFile", defaultValue = "true")
    boolean useFile;

    /**
     * Writes no {@code TEST-*.xml} reports.
     *
     * @since 0.1.0
     */
    @Parameter(property = "disableXmlReport", defaultValue = "false")
    boolean disableXmlReport;

    /**
     * Puts what a test printed into the XML report.
     *
     * @since 0.1.0
     */
    @Parameter(property = "enableOutErrElements", defaultValue = "true")
    boolean enableOutErrElements;

    /**
     * Puts the system properties into the XML report of every test class. Where it is {@code false}, only into those
     * with a test that did not pass.
     *
     * @since 0.1.0
     */
    @Parameter(property = "enablePropertiesElement", defaultValue = "true")
    boolean enablePropertiesElement;

    /** The parameters of this class as values. */
    final SurefireReportOptions reportOptions() {
        return new SurefireReportOptions(
                reportsDirectory.toPath(),
                reportNameSuffix == null ? "" : reportNameSuffix,
                trimStackTrace,
                enablePropertiesElement,
                enableOutErrElements,
                useFile,
                disableXmlReport || isReporterDisabled(),
                redirectTestOutputToFile,
                reportTestTimestamp,
                true);
    }

    private boolean isReporterDisabled() {
        PlexusConfiguration disable =
                statelessTestsetReporter == null ? null : statelessTestsetReporter.getChild("disable", false);
        return disable != null
                && Boolean.parseBoolean(String.valueOf(disable.getValue(null)).strip());
    }
}
