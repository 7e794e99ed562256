package io.github.parallelmaven.report.ci;

import java.util.ArrayList;
import java.util.List;

/**
 * Workflow commands of GitHub Actions, escaped as its toolkit does it: in a message percent signs and line ends, in a
 * property colons and commas too.
 */
final class GitHubCommands {

    /** Of each kind the service shows ten for a step. */
    private static final int SHOWN = 10;

    private GitHubCommands() {}

    static List<String> of(Told told) {
        List<String> lines = new ArrayList<>();
        add("error", told.those(true), lines);
        add("warning", told.those(false), lines);
        return lines;
    }

    private static void add(String command, List<Annotation> annotations, List<String> lines) {
        int shown = annotations.size() <= SHOWN ? SHOWN : SHOWN - 1;
        annotations.stream().limit(shown).map(one -> line(command, one)).forEach(lines::add);
        if (annotations.size() > shown) {
            lines.add("::" + command + "::" + (annotations.size() - shown) + " more are in the log and in the reports");
        }
    }

    private static String line(String command, Annotation one) {
        Place place = one.place();
        String where = place == null ? "" : "file=" + property(place.path()) + ",line=" + place.line() + ",";
        return "::" + command + " " + where + "title=" + property(one.title()) + "::" + data(one.message());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
