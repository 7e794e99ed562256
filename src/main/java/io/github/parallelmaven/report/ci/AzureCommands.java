package io.github.parallelmaven.report.ci;

import java.util.List;
import java.util.stream.Stream;

/**
 * Logging commands of Azure Pipelines. Percent signs, line ends and, in a property, semicolons and closing brackets are
 * escaped as its agent undoes it.
 */
final class AzureCommands {

    private AzureCommands() {}

    static List<String> of(Told told) {
        Stream<String> issues = told.annotations().stream().map(AzureCommands::issue);
        Stream<String> summary = Stream.of("##vso[task.uploadsummary]"
                + data(told.summary().toAbsolutePath().toString()));
        return Stream.concat(issues, summary).toList();
    }

    private static String issue(Annotation one) {
        Place place = one.place();
        String where =
                place == null ? "" : "sourcepath=" + property(place.path()) + ";linenumber=" + place.line() + ";";
        return "##vso[task.logissue type=" + (one.breaks() ? "error" : "warning") + ";" + where + "]"
                + data(one.title() + ": " + one.message());
    }

    private static String data(String text) {
        return text.replace("%", "%AZP25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(";", "%3B").replace("]", "%5D");
    }
}
