package io.github.parallelmaven.report.ci;

import io.github.parallelmaven.report.page.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Service messages of TeamCity: where the XML reports are, which it reads itself, figures for its statistics, and what
 * only passed when it was repeated.
 */
final class TeamCityMessages {

    /** Figures of a run that are numbers in every one. */
    private static final Set<String> FIGURES = Set.of("Tests", "Failures", "Errors", "Skipped", "Flaky", "Workers");

    private TeamCityMessages() {}

    static List<String> of(Told told) {
        List<String> lines = new ArrayList<>();
        lines.add("##teamcity[importData type='surefire' path='"
                + value(told.reports().toAbsolutePath().resolve("TEST-*.xml").toString()) + "']");
        for (Fact fact : told.page().facts()) {
            if (FIGURES.contains(fact.name())) {
                lines.add("##teamcity[buildStatisticValue key='" + value(told.key() + "." + fact.name()) + "' value='"
                        + value(fact.value()) + "']");
            }
        }
        told.those(false)
                .forEach(one -> lines.add("##teamcity[message text='" + value(one.title() + ": " + one.message())
                        + "' status='WARNING']"));
        return lines;
    }

    private static String value(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            switch (c) {
                case '\'', '|', '[', ']' -> escaped.append('|').append((char) c);
                case '\n' -> escaped.append("|n");
                case '\r' -> escaped.append("|r");
                default -> {
                    if (c >= ' ' && c < 127) {
                        escaped.append((char) c);
                    } else {
                        escaped.append(String.format(Locale.ROOT, "|0x%04X", c));
                    }
                }
            }
        });
        return escaped.toString();
    }
}
