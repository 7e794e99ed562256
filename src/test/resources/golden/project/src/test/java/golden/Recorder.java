package golden;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Writes down what the engines said, so that the inputs of the golden files do not come from the golden files. */
public final class Recorder implements TestExecutionListener {

    private static final Path FILE = Path.of("target", "recorded.txt");

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        result.getThrowable().ifPresent(thrown -> record(test, thrown));
    }

    private static void record(TestIdentifier test, Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        String line = String.join(
                "|",
                test.getUniqueId(),
                thrown.getClass().getName(),
                thrown.getMessage() == null ? "" : encode(thrown.getMessage()),
                encode(trace.toString()));
        try {
            Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return Base64.getEncoder().encodeToString(("=" + text).getBytes(StandardCharsets.UTF_8));
    }
}
