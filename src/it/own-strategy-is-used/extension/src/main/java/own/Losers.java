package own;

import io.github.parallelmaven.api.RunReport;
import io.github.parallelmaven.api.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lists the tests that did not pass. */
public final class Losers implements RunReport {

    @Override
    public void write(RunResult result, Path folder) throws IOException {
        List<String> lines = result.attempts().stream()
                .filter(attempt -> attempt.outcome().isBad())
                .map(attempt -> attempt.className() + "#" + attempt.name())
                .toList();
        Files.write(folder.resolve("losers.txt"), lines);
    }
}
