package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoleUseTest {

    @TempDir
    Path folder;

    private final BuildMemory build = build();

    @Test
    void otherBuildIsRefusedUntilTheFirstHasEnded() {
        try (SoleUse first = use("reports", build)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> use("reports", build()))
                    .isInstanceOf(ParallelException.class)
                    .hasMessageContaining(folder.resolve("reports").toString())
                    .hasMessageContaining(
                            "process id " + ProcessHandle.current().pid());
        }
        use("reports", build()).close();
    }

    @Test
    void otherFolderConcernsNobody() {
        try (SoleUse first = use("reports", build);
                SoleUse second = use("others", build())) {
            assertThat(first).isNotSameAs(second);
        }
    }

    @Test
    void moduleOfTheSameBuildMayShareTheFolder() {
        try (SoleUse first = use("reports", build);
                SoleUse second = use("reports", build)) {
            assertThat(first).isNotSameAs(second);
        }
        use("reports", build).close();
    }

    @Test
    void buildThatWasKilledLeavesNoLock() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(other.getInputStream().read()).isEqualTo('!');
        assertThatThrownBy(() -> use("reports", build)).hasMessageContaining("process id " + other.pid());
        other.destroyForcibly().waitFor();
        use("reports", build).close();
    }

    private SoleUse use(String reports, BuildMemory memory) {
        return SoleUse.of(folder.resolve(reports), folder.resolve("scratch"), memory);
    }

    @SuppressWarnings("deprecation") // the one way to make a session outside Maven
    private static BuildMemory build() {
        return BuildMemory.of(new MavenSession(
                null,
                MavenRepositorySystemUtils.newSession(),
                new DefaultMavenExecutionRequest(),
                new DefaultMavenExecutionResult()));
    }

    /** Another build, which never ends by itself. */
    static final class Holder {

        public static void main(String[] args) throws InterruptedException {
            Path folder = Path.of(args[0]);
            try (SoleUse use = SoleUse.of(folder.resolve("reports"), folder.resolve("scratch"), build())) {
                System.out.print(use == null ? '?' : '!');
                System.out.flush();
                Thread.sleep(60_000);
            }
        }
    }
}
