package io.github.parallelmaven.merge;

import io.github.parallelmaven.report.json.RunRecordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The report files of all shards in one directory. */
public final class MergedReports {

    private final Path directory;
    private final Map<String, Path> sources = new TreeMap<>();

    /**
     * Reports that are to come.
     *
     * @param directory where to; made if it does not exist
     */
    public MergedReports(Path directory) {
        this.directory = directory;
    }

    /**
     * Takes away what an earlier merge wrote, and nothing else.
     *
     * @param module key of the module
     * @throws IOException if a file cannot be deleted
     */
    public void clear(String module) throws IOException {
        Path record = directory.resolve(RunRecordFile.name(module));
        if (Files.exists(record)) {
            for (String name : RunRecordFile.read(record).reports()) {
                Files.deleteIfExists(
                        directory.resolve(String.valueOf(Path.of(name).getFileName())));
            }
            Files.delete(record);
        }
    }

    /**
     * Copies the files which a shard wrote, and no older ones that may lie beside them. Of two with one name the first
     * stays.
     *
     * @param part the result of a shard
     * @return a sentence for each file that is not there
     * @throws IOException if a file cannot be read or written
     */
    public List<String> add(ShardResult part) throws IOException {
        List<String> missing = new ArrayList<>();
        for (String name : part.run().reports()) {
            Path source = source(part, name);
            // Workers may have directories of their own, and the names of classes tell their files apart anyway.
            String flat = String.valueOf(source.getFileName());
            if (!Files.exists(source)) {
                missing.add("The report " + source + " is missing.");
            } else if (sources.putIfAbsent(flat, source) == null) {
                Files.createDirectories(directory);
                Files.copy(source, directory.resolve(flat), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return missing;
    }

    /** A name in somebody else's file leads to the directories of the workers at most, which are side by side. */
    private static Path source(ShardResult part, String name) throws IOException {
        Path source = part.directory().resolve(name).normalize();
        if (!source.startsWith(part.directory().resolveSibling(""))) {
            throw new IOException("<" + name + "> is no name of a report");
        }
        return source;
    }

    /**
     * What was copied.
     *
     * @return names relative to the directory, sorted
     */
    public List<String> names() {
        return List.copyOf(sources.keySet());
    }
}
