package io.github.parallelmaven.report.ci;

import io.github.parallelmaven.report.page.Fact;
import io.github.parallelmaven.report.page.Page;
import java.util.List;
import java.util.stream.Collectors;

/** The run in Markdown, for a service that shows it beside the log. Whatever tests say stays text. */
final class StepSummary {

    /** So many tests of a kind are shown, and so much of each trace: services take a megabyte at most. */
    private static final int SHOWN = 50;

    private static final int TRACE = 4_000;

    private StepSummary() {}

    static String of(Page page, List<Annotation> annotations) {
        StringBuilder text =
                new StringBuilder("### ").append(escaped(page.title())).append("\n\n");
        text.append(row(page.facts().stream().map(Fact::name).toList()));
        text.append(row(page.facts().stream().map(fact -> "---").toList()));
        text.append(row(page.facts().stream().map(Fact::value).toList()));
        page.remarks()
                .forEach(remark -> text.append('\n').append(escaped(remark)).append('\n'));
        add("Failures", annotations.stream().filter(Annotation::breaks).toList(), text);
        add(
                "Flaky or in quarantine",
                annotations.stream().filter(one -> !one.breaks()).toList(),
                text);
        return text.append('\n').toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(StepSummary::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static void add(String header, List<Annotation> those, StringBuilder text) {
        if (those.isEmpty()) {
            return;
        }
        text.append("\n#### ").append(header).append(" (").append(those.size()).append(")\n");
        those.stream().limit(SHOWN).forEach(one -> describe(one, text));
        if (those.size() > SHOWN) {
            text.append("\n").append(those.size() - SHOWN).append(" more are in the reports.\n");
        }
    }

    private static void describe(Annotation one, StringBuilder text) {
        Place place = one.place();
        text.append("\n<details><summary><code>").append(escaped(one.title())).append("</code> ");
        text.append(escaped(one.message().lines().findFirst().orElse(""))).append("</summary>\n\n<pre>");
        if (place != null) {
            text.append(escaped(place.path())).append(':').append(place.line()).append('\n');
        }
        String trace = one.trace().isBlank() ? one.message() : one.trace();
        text.append(escaped(trace.substring(0, Math.min(TRACE, trace.length()))))
                .append("</pre>\n</details>\n");
    }

    /** Every character that HTML or Markdown would take for its own, as HTML names it by its number. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            if ("&<>\"'|`*_[]#~\\!".indexOf(c) >= 0) {
                escaped.append("&#").append(c).append(';');
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }
}
