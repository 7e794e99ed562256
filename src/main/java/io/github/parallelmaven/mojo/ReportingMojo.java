package io.github.parallelmaven.mojo;

import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.report.surefire.Phrase;
import io.github.parallelmaven.report.surefire.ReportStyle;
import io.github.parallelmaven.report.surefire.SurefireReportOptions;
import io.github.parallelmaven.run.LeakWatch;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that say how results are told. Names, types and properties are Surefire's. */
abstract class ReportingMojo extends FailureMojo {

    private static final String PLAIN = "plain";
    private static final Set<String> FORMATS = Set.of("brief", PLAIN);

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
     * Surefire's extension that writes the XML reports: {@code disable}, {@code version}, and {@code usePhrasedFileName},
     * {@code usePhrasedTestSuiteClassName}, {@code usePhrasedTestCaseClassName} and
     * {@code usePhrasedTestCaseMethodName}, which put display names in the place of names.
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    XmlReporter statelessTestsetReporter;

    /**
     * Surefire's extension that writes the text reports: {@code disable}, and {@code usePhrasedFileName},
     * {@code usePhrasedClassNameInRunning} and {@code usePhrasedClassNameInTestCaseSummary}, which put display names in
     * the place of names.
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    InfoReporter statelessTestsetInfoReporter;

    /**
     * Surefire's extension that keeps what tests print: {@code disable}, and for the {@code *-output.txt} files
     * {@code encoding} and {@code usePhrasedFileName}.
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    OutputReporter consoleOutputReporter;

    /**
     * What the text reports list: {@code brief}, the tests that failed; {@code plain}, all tests. With any other value
     * no text reports are written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.reportFormat", defaultValue = "brief")
    String reportFormat;

    /**
     * Encoding of the text reports. XML reports are always in UTF-8.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.encoding", defaultValue = "${project.reporting.outputEncoding}")
    @Nullable
    String encoding;

    /**
     * Hides the values of system properties in the XML reports whose names look like passwords, tokens or keys.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.maskSecrets", defaultValue = "true")
    boolean maskSecrets;

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
        XmlReporter xmlReporter = Objects.requireNonNullElseGet(statelessTestsetReporter, XmlReporter::new);
        InfoReporter infoReporter = Objects.requireNonNullElseGet(statelessTestsetInfoReporter, InfoReporter::new);
        OutputReporter outputReporter = Objects.requireNonNullElseGet(consoleOutputReporter, OutputReporter::new);
        return new SurefireReportOptions(
                reportsDirectory.toPath(),
                reportNameSuffix == null ? "" : reportNameSuffix,
                trimStackTrace,
                enablePropertiesElement,
                enableOutErrElements,
                useFile && FORMATS.contains(reportFormat) && !infoReporter.isDisabled(),
                disableXmlReport || xmlReporter.isDisabled(),
                redirectTestOutputToFile && !outputReporter.isDisabled(),
                reportTestTimestamp,
                maskSecrets,
                LeakWatch.of(leaks) == LeakWatch.REPORT,
                style(xmlReporter, infoReporter, outputReporter));
    }

    private ReportStyle style(XmlReporter xmlReporter, InfoReporter infoReporter, OutputReporter outputReporter) {
        Set<Phrase> phrases = EnumSet.noneOf(Phrase.class);
        phrases.addAll(xmlReporter.phrases());
        phrases.addAll(infoReporter.phrases());
        phrases.addAll(outputReporter.phrases());
        return new ReportStyle(
                xmlReporter.version(),
                reportFormat.equals(PLAIN),
                charset("encoding", encoding),
                charset("consoleOutputReporter.encoding", outputReporter.encoding()),
                phrases);
    }

    private static Charset charset(String parameter, @Nullable String name) {
        try {
            return name == null || name.isBlank() ? StandardCharsets.UTF_8 : Charset.forName(name.strip());
        } catch (IllegalArgumentException e) {
            throw Problem.BAD_PARAMETER.with(
                    parameter, String.valueOf(name), "an encoding that Java knows, such as UTF-8");
        }
    }
}
