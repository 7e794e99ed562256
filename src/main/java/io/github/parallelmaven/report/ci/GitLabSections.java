package io.github.parallelmaven.report.ci;

import java.util.ArrayList;
import java.util.List;

/** Sections of a GitLab log, folded until somebody opens them: the failures with their stack traces, then the others. */
final class GitLabSections {

    /** So many tests stand in a section; the log is no place for more. */
    private static final int SHOWN = 100;

    private static final String ERASE = "\u001b[0K";

    private GitLabSections() {}

    static List<String> of(Told told) {
        List<String> lines = new ArrayList<>();
        add("failures", "Failures", told, told.those(true), lines);
        add("remarkable", "Flaky or in quarantine", told, told.those(false), lines);
        return lines;
    }

    private static void add(String kind, String header, Told told, List<Annotation> those, List<String> lines) {
        if (those.isEmpty()) {
            return;
        }
        String name = told.key() + "_" + kind;
        long seconds = told.at().getEpochSecond();
        lines.add("\u001b[0Ksection_start:" + seconds + ":" + name + "[collapsed=true]\r" + ERASE + header + " ("
                + those.size() + ") of " + plain(told.page().title()));
        those.stream().limit(SHOWN).forEach(one -> describe(one, lines));
        if (those.size() > SHOWN) {
            lines.add((those.size() - SHOWN) + " more are in the reports");
        }
        lines.add("\u001b[0Ksection_end:" + seconds + ":" + name + "\r" + ERASE);
    }

    private static void describe(Annotation one, List<String> lines) {
        Place place = one.place();
        lines.add(plain(one.title()) + (place == null ? "" : " (" + place.path() + ":" + place.line() + ")"));
        String text = one.trace().isBlank() ? one.message() : one.trace();
        text.strip().lines().map(line -> "    " + plain(line)).forEach(lines::add);
    }

    /** What a test says shall open and close no section. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
