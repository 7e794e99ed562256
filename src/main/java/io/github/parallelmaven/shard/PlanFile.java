package io.github.parallelmaven.shard;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.github.parallelmaven.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A plan in a directory: {@code plan.json}, and {@code shard_0.txt} and so on for Surefire. The same bytes everywhere. */
public final class PlanFile {

    /** Name of the sealed plan. */
    public static final String NAME = "plan.json";

    private static final String FORMAT = "parallel-shard-plan";
    private static final int VERSION = 1;
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private PlanFile() {}

    /**
     * The JSON form: the plan with its seal beside it.
     *
     * @param format tells these files from others
     * @param version of the format
     * @param digest seal of the plan
     * @param plan the plan
     */
    private record Sealed(String format, int version, String digest, ShardPlan plan) {}

    /**
     * Writes a plan, and takes away the shards of an older one.
     *
     * @param plan the plan
     * @param directory where to; made if it does not exist
     * @throws io.github.parallelmaven.problem.ParallelException if it cannot be written
     */
    public static void write(ShardPlan plan, Path directory) {
        try {
            Files.createDirectories(directory);
            for (Path old : shards(directory)) {
                Files.delete(old);
            }
            for (int shard = 1; shard <= plan.shards(); shard++) {
                put(directory.resolve(ShardFile.name(shard)), String.join("\n", ShardFile.lines(plan, shard)) + "\n");
            }
            put(directory.resolve(NAME), json(plan));
        } catch (IOException e) {
            throw Problem.UNWRITABLE.with(directory, e);
        }
    }

    /**
     * Reads a plan.
     *
     * @param given the file, or the directory that holds it
     * @return the plan
     * @throws io.github.parallelmaven.problem.ParallelException if it cannot be read, is of another version, or its seal
     *     is broken
     */
    public static ShardPlan read(Path given) {
        Path file = Files.isDirectory(given) ? given.resolve(NAME) : given;
        try {
            return opened(file, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Problem.PLAN_MISMATCH.with(file, "it cannot be read (" + e + ")");
        }
    }

    private static ShardPlan opened(Path file, String json) {
        Sealed sealed;
        try {
            sealed = Objects.requireNonNull(JSON.fromJson(json, Sealed.class));
        } catch (RuntimeException e) {
            // Gson and the constructors of records have no common way to complain about what is missing.
            throw Problem.PLAN_MISMATCH.with(file, "it is not the JSON of a plan");
        }
        if (!FORMAT.equals(sealed.format()) || sealed.version() != VERSION) {
            throw Problem.PLAN_MISMATCH.with(file, "it is not a plan of format version " + VERSION);
        }
        if (!sealed.plan().digest().equals(sealed.digest())) {
            throw Problem.PLAN_MISMATCH.with(file, "it was changed after it had been sealed");
        }
        return sealed.plan();
    }

    private static String json(ShardPlan plan) {
        return JSON.toJson(new Sealed(FORMAT, VERSION, plan.digest(), plan)) + "\n";
    }

    private static void put(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static List<Path> shards(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> shards = new ArrayList<>();
            files.filter(file -> file.getFileName().toString().matches("shard_\\d+\\.txt"))
                    .forEach(shards::add);
            return shards;
        }
    }
}
