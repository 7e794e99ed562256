package io.github.parallelmaven.report.ci;

import io.github.parallelmaven.report.json.RunRecord;
import io.github.parallelmaven.report.json.VerdictRecord;
import io.github.parallelmaven.report.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells a CI service of a run.
 *
 * @param format how the service wants to be told
 * @param sources where the sources of the tests are
 * @param scratch folder for files of the run
 * @param stepSummary file to which GitHub wants a summary appended; {@code null} where it names none
 * @param out takes lines that the service reads from the log; they must begin there as they do here
 */
public record CiReport(
        CiFormat format,
        Sources sources,
        Path scratch,
        @Nullable Path stepSummary,
        Consumer<String> out) {

    /**
     * Tells it.
     *
     * @param page what is shown of the run
     * @param run its record
     * @param reports directory of its XML reports
     * @throws IOException if the summary cannot be written
     */
    public void tell(Page page, RunRecord run, Path reports) throws IOException {
        Set<String> quarantined = run.verdicts().stream()
                .filter(VerdictRecord::quarantined)
                .map(one -> one.className() + "#" + one.name())
                .collect(Collectors.toSet());
        List<Annotation> annotations = Annotation.of(page, quarantined, sources);
        Told told = new Told(page, annotations, reports, scratch.resolve("ci-summary.md"), Instant.now());
        List<String> lines = switch (format) {
            case GITHUB -> GitHubCommands.of(told);
            case GITLAB -> GitLabSections.of(told);
            case TEAMCITY -> TeamCityMessages.of(told);
            case AZURE -> AzureCommands.of(told);
        };
        summarize(told);
        lines.forEach(out);
    }

    private void summarize(Told told) throws IOException {
        String summary = StepSummary.of(told.page(), told.annotations());
        if (format == CiFormat.AZURE) {
            Files.createDirectories(scratch);
            Files.writeString(told.summary(), summary);
        } else if (format == CiFormat.GITHUB && stepSummary != null) {
            // Other modules and other steps write to the same file.
            Files.writeString(stepSummary, summary, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
