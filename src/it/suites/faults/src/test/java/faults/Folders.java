package faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** What some faults do to files. */
final class Folders {

    private Folders() {}

    /** Deletes a file or folder with all that it holds, as far as that can be done. */
    static void delete(String name) throws IOException {
        Path folder = Path.of(name);
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
