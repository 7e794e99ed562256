package io.github.parallelmaven.docs;

import io.github.parallelmaven.docs.GoalDescription.Setting;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Renders {@code docs/configuration.md}: what a goal can be told, each parameter with its names and its default. */
final class ConfigurationPage {

    private static final String HEAD = """
            <!-- Generated from the @Parameter annotations. Do not edit; run: %s -->
            # Configuration

            Each parameter can stand in the `<configuration>` of the plugin in the POM.
            Those with a property can also be given on the command line, as `-Dproperty=value`; the POM wins where both are given.
            A list is written as nested elements in the POM, and with commas on the command line.
            A default in `${...}` is a value of the project.
            """;

    /** The goal that most parameters are about. */
    private static final String MAIN = "run";

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
                        .filter(goal -> !goal.name().equals("help"))
                        .sorted(Comparator.comparing(
                                (GoalDescription goal) -> !goal.name().equals(MAIN)))
                        .map(goal -> goal(goal, known(goals, goal)))
                        .collect(Collectors.joining());
    }

    /** The parameters that have a section already: those of the main goal, if the goal has nearly all of them. */
    private static Set<Setting> known(List<GoalDescription> goals, GoalDescription goal) {
        Set<Setting> main = goals.stream()
                .filter(other -> other.name().equals(MAIN) && !goal.name().equals(MAIN))
                .flatMap(other -> other.parameters().stream())
                .collect(Collectors.toSet());
        long shared = goal.parameters().stream().filter(main::contains).count();
        return 2 * shared > main.size() ? main : Set.of();
    }

    private static String goal(GoalDescription goal, Set<Setting> known) {
        return "\n## `parallel:" + goal.name() + "`\n\n"
                + sentences(goal.description())
                + (goal.phase().isEmpty() ? "" : "Its default phase is `" + goal.phase() + "`.\n")
                + (known.isEmpty()
                        ? ""
                        : "It also takes the parameters of `parallel:" + MAIN + "`, which mean the same.\n")
                + group("Parameters that Surefire does not have", goal, s -> s.isOurs() && !known.contains(s))
                + group("Parameters that Surefire has too", goal, s -> !s.isOurs() && !known.contains(s));
    }

    private static String group(String title, GoalDescription goal, Predicate<Setting> members) {
        // What a goal inherits from Maven's own base of reports is not ours to explain, and says no version of ours.
        List<Setting> settings = goal.parameters().stream()
                .filter(members)
                .filter(setting -> !setting.since().isEmpty())
                .toList();
        if (settings.isEmpty()) {
            return "";
        }
        return "\n### " + title + "\n\n| Parameter | Property | Default |\n|---|---|---|\n"
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
