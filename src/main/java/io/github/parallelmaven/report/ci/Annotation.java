package io.github.parallelmaven.report.ci;

import io.github.parallelmaven.report.page.Page;
import io.github.parallelmaven.report.page.ReportedTest;
import io.github.parallelmaven.report.page.Trouble;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one test at its source.
 *
 * @param breaks whether the test breaks the build; otherwise it only passed when it was repeated, or is in quarantine
 * @param title the test
 * @param message why it did not pass
 * @param trace its stack trace; empty where there is none
 * @param place where; {@code null} where its source was not found
 */
public record Annotation(
        boolean breaks,
        String title,
        String message,
        String trace,
        @Nullable Place place) {

    /** Nobody reads more of a message beside the source. */
    private static final int MOST = 1_000;

    /**
     * What there is to say of a run.
     *
     * @param page what is shown of it
     * @param quarantined tests that are not held against the build, each as {@code class#name}
     * @param sources where to look for the tests
     * @return those that break the build first
     */
    public static List<Annotation> of(Page page, Set<String> quarantined, Sources sources) {
        Stream<Annotation> failures = page.failures().stream()
                .map(test -> of(test, !quarantined.contains(test.className() + "#" + test.name()), sources));
        Stream<Annotation> mended = page.mended().stream().map(test -> of(test, false, sources));
        return Stream.concat(failures, mended)
                .sorted((one, other) -> Boolean.compare(other.breaks, one.breaks))
                .toList();
    }

    private static Annotation of(ReportedTest test, boolean breaks, Sources sources) {
        Trouble trouble = test.troubles().isEmpty()
                ? new Trouble(test.verdict().name(), "", "")
                : test.troubles().get(0);
        String said = trouble.message().isBlank() ? trouble.type() : trouble.message();
        String why = said.length() <= MOST ? said : said.substring(0, MOST) + " ...";
        String verdict = breaks ? "" : test.verdict().isBad() ? "In quarantine: " : "Passed only when repeated: ";
        return new Annotation(
                breaks,
                test.label(),
                verdict + why.strip(),
                trouble.stack(),
                sources.of(test).orElse(null));
    }
}
