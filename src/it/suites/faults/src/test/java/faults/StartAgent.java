package faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An agent that ends or stops JVMs while they start. */
public final class StartAgent {

    private StartAgent() {}

    /**
     * Called before the main method.
     *
     * @param wish {@code once} kills the first JVM of a build, {@code always} each, {@code hang} stops each
     */
    public static void premain(String wish) throws IOException, InterruptedException {
        switch (wish) {
            case "once":
                Path mark = Path.of("target", "killed-once");
                if (!Files.exists(mark)) {
                    Files.createFile(mark);
                    kill();
                }
                break;
            case "always":
                kill();
                break;
            default:
                System.out.println("The agent waits.");
                Thread.sleep(600_000);
        }
    }

    private static void kill() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-9", Long.toString(ProcessHandle.current().pid())).start().waitFor();
        Thread.sleep(30_000);
    }
}
