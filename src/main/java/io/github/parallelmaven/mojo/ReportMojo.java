package io.github.parallelmaven.mojo;

import io.github.parallelmaven.report.html.HtmlBody;
import io.github.parallelmaven.report.html.HtmlPage;
import io.github.parallelmaven.report.page.Overview;
import io.github.parallelmaven.report.page.Page;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Shows the last test run on a page of the Maven site, or on a page of its own when it is called alone. It runs no
 * tests: it reads the reports that are there, those of Surefire too. The page of a project with modules also shows those
 * of its modules.
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends AbstractMojo implements MavenMultiPageReport {

    private static final String NAME = "Parallel tests";

    private static final String OUTPUT = "parallel-report";

    /**
     * Directory with the reports. In a module of the project it is the one at the same place below the build directory.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${project.build.directory}/surefire-reports")
    File reportsDirectory;

    /**
     * File with the durations of earlier runs. Default: {@code .parallel-history.gz} in the topmost directory of the
     * build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.historyFile")
    @Nullable
    File historyFile;

    /**
     * Leaves the report out.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.skipReport", defaultValue = "false")
    boolean skipReport;

    /** Where the page goes when the goal is called alone; a site says where it goes. */
    @Parameter(defaultValue = "${project.build.directory}/reports", readonly = true, required = true)
    File outputDirectory;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Override
    public void execute() throws MojoExecutionException {
        if (!canGenerateReport()) {
            getLog().info(skipReport ? "The report is left out" : "There are no test reports in " + reportsDirectory);
            return;
        }
        Path file = outputDirectory.toPath().resolve(OUTPUT + ".html");
        try {
            Files.createDirectories(file.getParent());
            HtmlPage.write(NAME, pages(), file);
        } catch (IOException | MavenReportException e) {
            throw new MojoExecutionException("The page " + file + " cannot be made: " + e.getMessage(), e);
        }
        getLog().info("Page of the test run: " + file);
    }

    @Override
    @SuppressWarnings("deprecation") // has to be there all the same: what replaces it asks it
    public String getOutputName() {
        return OUTPUT;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        outputDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return outputDirectory;
    }

    @Override
    public String getName(Locale locale) {
        return NAME;
    }

    @Override
    public String getDescription(Locale locale) {
        return "The last test run: its workers over time, its failures, and what bounded it.";
    }

    @Override
    public boolean canGenerateReport() {
        return !skipReport && modules().anyMatch(module -> TestResults.exist(directory(module)));
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        generate(sink, null, locale);
    }

    @Override
    public void generate(Sink sink, @Nullable SinkFactory others, Locale locale) throws MavenReportException {
        List<Page> pages = pages();
        sink.head();
        sink.title();
        sink.text(NAME);
        sink.title_();
        sink.head_();
        sink.body();
        sink.rawText("<style>" + HtmlPage.style() + "</style>");
        if (pages.size() > 1) {
            sink.rawText(HtmlBody.of(Overview.of(pages)));
        }
        for (Page page : pages) {
            sink.section2();
            sink.sectionTitle2();
            sink.text(page.title());
            sink.sectionTitle2_();
            sink.rawText(HtmlBody.of(page));
            sink.section2_();
        }
        sink.body_();
        sink.flush();
    }

    private List<Page> pages() throws MavenReportException {
        Path history = historyFile == null ? ProjectInputs.usualHistoryFile(session) : historyFile.toPath();
        List<Page> pages = new ArrayList<>();
        for (MavenProject module : modules().toList()) {
            Path directory = directory(module);
            try {
                String name = module.getGroupId() + ":" + module.getArtifactId();
                pages.addAll(new TestResults(directory, name, history, getLog()::warn).pages());
            } catch (IOException e) {
                throw new MavenReportException("The reports in " + directory + " cannot be read: " + e.getMessage(), e);
            }
        }
        return pages;
    }

    private Stream<MavenProject> modules() {
        List<MavenProject> below = Objects.requireNonNullElse(project.getCollectedProjects(), List.of());
        return Stream.concat(Stream.of(project), below.stream());
    }

    private Path directory(MavenProject module) {
        Path build = Path.of(project.getBuild().getDirectory());
        Path own = reportsDirectory.toPath();
        return own.startsWith(build) ? Path.of(module.getBuild().getDirectory()).resolve(build.relativize(own)) : own;
    }
}
