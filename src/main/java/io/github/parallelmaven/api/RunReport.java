package io.github.parallelmaven.api;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes files of what came of a run. One that stands in {@code META-INF/services} of a jar among the plugin's dependencies
 * is written by every {@code parallel:run}, into the folder of the reports; it needs a public constructor without
 * parameters.
 *
 * <p>For example a list of the tests that did not pass:
 *
 * <pre>{@code
 * public final class Losers implements RunReport {
 *     public void write(RunResult result, Path folder) throws IOException {
 *         List<String> lines = result.attempts().stream()
 *                 .filter(attempt -> attempt.outcome().isBad())
 *                 .map(attempt -> attempt.className() + "#" + attempt.name())
 *                 .toList();
 *         Files.write(folder.resolve("losers.txt"), lines);
 *     }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface RunReport {

    /**
     * Writes the report. It is called once, after the last test. What it throws is told as a fault of the run and fails
     * the build.
     *
     * @param result the whole run, also where tests failed or JVMs died
     * @param folder where the files belong; it exists
     * @throws IOException if a file cannot be written
     */
    void write(RunResult result, Path folder) throws IOException;
}
