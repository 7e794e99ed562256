package io.github.parallelmaven.docs;

import io.github.parallelmaven.docs.GoalDescription.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Renders {@code docs/configuration.md}: what a goal can be told, each parameter with its names and its default. */
final class ConfigurationPage {

    /** The goal that the others lean on. */
    private static final String MAIN = "run";

    private static final String HEAD = """
            <!-- Generated from the @Parameter annotations. Do not edit; run: %s -->
            # Configuration

            Each parameter can stand in the `<configuration>` of the plugin in the POM.
            Those with a property can also be given on the command line, as `-Dproperty=value`; the POM wins where both are given.
            A list is written as nested elements in the POM, and with commas on the command line.
            A default in `${...}` is a value of the project.
            """;

    private ConfigurationPage() {}

    /**
     * Renders the page.
     *
     * @param goals all goals of the plugin; those that Maven's tools add tell about themselves
     * @param command what a developer types to write the page anew
     */
    static String of(List<GoalDescription> goals, String command) {
        return String.format(Locale.ROOT, HEAD, command)
                + goals.stream()
                        .filter(goal -> goal.name().equals(MAIN))
                        .map(ConfigurationPage::goal)
                        .collect(Collectors.joining())
                + goals.stream()
                        .filter(goal -> !Set.of(MAIN, "help").contains(goal.name()))
                        .map(goal -> goal(without(mainSettings(goals), goal)))
                        .collect(Collectors.joining());
    }

    private static Set<String> mainSettings(List<GoalDescription> goals) {
        return goals.stream()
                .filter(goal -> goal.name().equals(MAIN))
                .flatMap(goal -> goal.parameters().stream())
                .map(Setting::name)
                .collect(Collectors.toSet());
    }

    /** What the main goal has too is told once. */
    private static GoalDescription without(Set<String> told, GoalDescription goal) {
        List<Setting> own = goal.parameters().stream()
                .filter(setting -> !told.contains(setting.name()))
                .toList();
        String more = own.size() == goal.parameters().size()
                ? ""
                : "\nIt also takes parameters of <code>parallel:" + MAIN
                        + "</code> that say which tests there are and how" + " they run.";
        return new GoalDescription(goal.name(), goal.description() + more, goal.phase(), own);
    }

    private static String goal(GoalDescription goal) {
        return "\n## `parallel:" + goal.name() + "`\n\n"
                + sentences(goal.description())
                + (goal.phase().isEmpty() ? "" : "Its default phase is `" + goal.phase() + "`.\n")
                + group("Parameters that Surefire does not have", goal, Setting::isOurs)
                + group("Parameters that Surefire has too", goal, setting -> !setting.isOurs());
    }

    private static String group(String title, GoalDescription goal, Predicate<Setting> members) {
        List<Setting> settings = goal.parameters().stream().filter(members).toList();
        return settings.isEmpty()
                ? ""
                : "\n### " + title + "\n\n| Parameter | Property | Default |\n|---|---|---|\n"
                        + settings.stream().map(ConfigurationPage::row).collect(Collectors.joining())
                        + settings.stream().map(ConfigurationPage::section).collect(Collectors.joining());
    }

    private static String row(Setting setting) {
        return "| [`" + setting.name() + "`](#" + setting.name().toLowerCase(Locale.ROOT) + ") | "
                + code(setting.property()) + " | " + code(setting.defaultValue()) + " |\n";
    }

    private static String section(Setting setting) {
        return "\n#### `" + setting.name() + "`\n\n"
                + sentences(setting.description())
                + "\nType: " + kind(setting.type())
                + (setting.since().isEmpty() ? "" : "; since " + setting.since())
                + ".\n";
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    private static String kind(String javaType) {
        String simple = javaType.replaceAll("<.*", "").replaceAll(".*\\.", "");
        return switch (simple) {
            case "boolean" -> "`true` or `false`";
            case "int", "long", "Integer", "Long" -> "number";
            case "String" -> "text";
            case "File" -> "path";
            case "List" -> "list";
            case "XmlReporter", "InfoReporter", "OutputReporter" -> "XML element";
            case "Map", "Properties" -> "names and values";
            default -> throw new IllegalArgumentException("no word for the type " + javaType);
        };
    }

    /** One sentence a line, code in back quotes. */
    private static String sentences(String description) {
        String text = description
                .replaceAll("</?code>", "`")
                .replaceAll("\\s+", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        return text.replaceAll("(?<=[.!?]) (?=[A-Z`])", "\n") + "\n";
    }
}
