package io.github.parallelmaven.shard;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A shard as a list of patterns in Surefire's language, one a line, for {@code surefire.includesFile}.
 *
 * <p>Surefire joins the lines of that file with the {@code includes} of the POM, so a list of classes alone would run
 * everything in a project that configures includes. The last line of a file therefore shuts out all other classes.
 * Surefire also falls back to its default patterns for an empty list, which that line prevents too.
 */
public final class ShardFile {

    private ShardFile() {}

    /**
     * The name of a file.
     *
     * @param shard number of the shard, from 1
     * @return for example {@code shard_0.txt} for shard 1
     */
    public static String name(int shard) {
        return "shard_" + (shard - 1) + ".txt";
    }

    /**
     * The lines of a shard.
     *
     * @param plan the plan
     * @param shard number of the shard, from 1
     * @return for the last shard the patterns of the project and then the classes of the others, shut out; for another
     *     one its classes and then a pattern that shuts out all that they are not
     */
    public static List<String> lines(ShardPlan plan, int shard) {
        return shard == plan.remainder() ? remainder(plan) : listed(plan, shard);
    }

    private static List<String> remainder(ShardPlan plan) {
        Stream<String> others = plan.units().stream()
                .filter(unit -> unit.shard() != plan.remainder())
                .flatMap(unit -> unit.classes().stream())
                .map(name -> "!" + sourcePath(name));
        return Stream.concat(plan.patterns().stream(), others).toList();
    }

    private static List<String> listed(ShardPlan plan, int shard) {
        List<String> classes = plan.of(shard).stream()
                .flatMap(unit -> unit.classes().stream())
                .sorted()
                .toList();
        return Stream.concat(classes.stream().map(ShardFile::sourcePath), Stream.of(guard(classes)))
                .toList();
    }

    private static String sourcePath(String className) {
        return className.replace('.', '/') + ".java";
    }

    /** Class files are matched with the separator of the operating system, and a file shall serve on any. */
    private static String guard(List<String> classes) {
        if (classes.isEmpty()) {
            return "!%regex[.*]";
        }
        return classes.stream()
                .map(name -> name.replace("$", "\\$").replace(".", "[/\\\\]"))
                .collect(Collectors.joining("|", "!%regex[(?!(?:", ")(?:\\$.*)?\\.class$).*]"));
    }
}
