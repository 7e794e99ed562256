package io.github.parallelmaven.report.ci;

import io.github.parallelmaven.report.page.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A run as the services are told of it.
 *
 * @param page what is shown of it
 * @param annotations its tests that did not pass at once
 * @param reports directory of its XML reports
 * @param summary file with the summary in Markdown, for a service that takes a file
 * @param at when this is said
 */
record Told(Page page, List<Annotation> annotations, Path reports, Path summary, Instant at) {

    /** What the run is called where letters and digits alone are allowed. */
    String key() {
        return "parallel_" + page.title().replaceAll("[^A-Za-z0-9]+", "_").toLowerCase(Locale.ROOT);
    }

    List<Annotation> those(boolean breaking) {
        return annotations.stream().filter(one -> one.breaks() == breaking).toList();
    }
}
