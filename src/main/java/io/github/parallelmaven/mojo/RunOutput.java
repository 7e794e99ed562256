package io.github.parallelmaven.mojo;

import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.report.json.RunRecord;
import io.github.parallelmaven.report.json.RunRecordFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a shard's run leaves beside its reports, for the merge.
 *
 * @param directory of the reports
 * @param module key of the module
 */
record RunOutput(Path directory, String module) {

    /** Where the run puts what it observes. */
    Path observations() {
        return directory.resolve(RunRecordFile.historyName(module));
    }

    /** Takes away what an earlier run left: should this one break, nobody shall take the old results for its own. */
    void clear() {
        try {
            Files.deleteIfExists(record());
            Files.deleteIfExists(observations());
        } catch (IOException e) {
            throw Problem.UNWRITABLE.with(directory, e);
        }
    }

    /** Writes what came of the run. */
    void write(RunResult result, List<Path> reports) {
        List<String> names = reports.stream()
                .map(file -> directory.relativize(file).toString().replace(File.separatorChar, '/'))
                .toList();
        try {
            RunRecordFile.write(RunRecord.of(module, result, names), record());
        } catch (IOException e) {
            throw Problem.UNWRITABLE.with(record(), e);
        }
    }

    private Path record() {
        return directory.resolve(RunRecordFile.name(module));
    }
}
