package io.github.parallelmaven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerJarTest {

    @TempDir
    Path folder;

    @Test
    void itHoldsTheWorkerAndTheProtocolAndNothingElse() throws IOException {
        List<String> names;
        try (ZipFile jar = new ZipFile(WorkerJar.write(folder).toFile())) {
            names = jar.stream().map(ZipEntry::getName).toList();
        }

        assertThat(names)
                .contains(
                        "io/github/parallelmaven/worker/WorkerMain.class",
                        "io/github/parallelmaven/worker/junit-classes.txt",
                        "io/github/parallelmaven/protocol/Frame.class")
                .allMatch(name -> name.matches("io/github/parallelmaven/(worker|protocol)/[^/]+\\.(class|txt)"));
    }
}
