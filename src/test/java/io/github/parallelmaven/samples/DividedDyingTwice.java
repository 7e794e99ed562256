package io.github.parallelmaven.samples;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;

/** The tests of {@link DividedMuch}; its second test in a JVM ends this one, and its discovery the next. */
@DisplayNameGeneration(DividedDyingTwice.Names.class)
class DividedDyingTwice extends DividedMuch {

    private static final Path DIED = Path.of("died-over-a-test");
    private static final Path DIED_AGAIN = Path.of("died-before-any-test");

    @BeforeEach
    void dieOnceAtTheSecondTest() throws IOException {
        if (Tries.next("DividedDyingTwice") == 2) {
            dieUnlessThereIs(DIED);
        }
    }

    private static void dieUnlessThereIs(Path file) throws IOException {
        try {
            Files.createFile(file);
            Runtime.getRuntime().halt(3);
        } catch (FileAlreadyExistsException otherJvm) {
            // It has been done.
        }
    }

    /** Asked by the discovery, so before the class begins. */
    static class Names extends DisplayNameGenerator.Standard {

        @Override
        public String generateDisplayNameForClass(Class<?> type) {
            try {
                long started = ManagementFactory.getRuntimeMXBean().getStartTime();
                if (Files.exists(DIED) && Files.getLastModifiedTime(DIED).toMillis() <= started) {
                    dieUnlessThereIs(DIED_AGAIN);
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return super.generateDisplayNameForClass(type);
        }
    }
}
