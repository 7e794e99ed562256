package io.github.parallelmaven.merge;

import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.report.json.RunRecord;
import io.github.parallelmaven.report.json.RunRecordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What one node left of one module.
 *
 * @param directory where its reports are
 * @param run its record
 */
public record ShardResult(Path directory, RunRecord run) {

    /**
     * Finds results.
     *
     * @param inputs directories that hold them, or are above them
     * @param output a directory whose content is no result, but was once made of some
     * @return every result once, in the order of the directories
     * @throws io.github.parallelmaven.problem.ParallelException if a directory holds none, or one that cannot be read
     */
    public static List<ShardResult> below(List<Path> inputs, Path output) {
        List<ShardResult> results = new ArrayList<>();
        for (Path input : inputs) {
            List<Path> files = files(input).stream()
                    .filter(file -> !file.toAbsolutePath()
                            .normalize()
                            .startsWith(output.toAbsolutePath().normalize()))
                    .toList();
            if (files.isEmpty()) {
                throw Problem.SHARDS_INCOMPLETE.with("there is no parallel-run.json in or below " + input);
            }
            files.stream()
                    .map(ShardResult::read)
                    .filter(found -> !results.contains(found))
                    .forEach(results::add);
        }
        return results;
    }

    private static List<Path> files(Path input) {
        try {
            return Files.isDirectory(input) ? RunRecordFile.below(input) : List.of();
        } catch (IOException e) {
            throw Problem.SHARDS_INCOMPLETE.with(input + " cannot be read: " + e);
        }
    }

    private static ShardResult read(Path file) {
        try {
            return new ShardResult(
                    Objects.requireNonNull(file.toAbsolutePath().normalize().getParent()), RunRecordFile.read(file));
        } catch (IOException e) {
            throw Problem.SHARDS_INCOMPLETE.with(file + " cannot be used: " + e.getMessage());
        }
    }
}
