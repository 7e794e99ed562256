package io.github.parallelmaven.fork;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Memory in pages of 2 MB instead of 4 KB, as Linux hands it out to whoever asks. A heap that grows needs one fault of a
 * page where it needed 512. What a test sees is the same: the size of the heap, its collector and what fits into it.
 */
public final class HugePages {

    /** Where Linux says what it does. */
    private static final Path SYSTEM = Path.of("/sys/kernel/mm/transparent_hugepage");

    /** On machines with basic pages of 64 KB a huge one has 512 MB, and a heap would be rounded to that. */
    private static final long LARGEST = 4L << 20;

    private static final String OPTION = "-XX:+UseTransparentHugePages";

    /** Who says something about pages has plans of his own. */
    private static final List<String> CONTRARY = List.of(
            "-XX:+UseTransparentHugePages",
            "-XX:-UseTransparentHugePages",
            "-XX:+UseLargePages",
            "-XX:-UseLargePages",
            "-XX:+UseHugeTLBFS",
            "-XX:+UseSHM",
            "-XX:LargePageSizeInBytes",
            "-XX:AllocateHeapAt",
            // Takes its heap from shared memory, for which the system decides apart, and says so.
            "-XX:+UseZGC");

    private HugePages() {}

    /**
     * Whether JVMs that may have huge pages should ask for them.
     *
     * @param argLine options of the JVM as one line
     * @param environment variables of its process
     * @return true where the system hands them out on request only, and the user says nothing about pages
     */
    public static boolean areOffered(String argLine, Map<String, String> environment) {
        return areOffered(SYSTEM) && !JvmWords.haveAny(argLine, environment, CONTRARY);
    }

    /** The option of a JVM, to stand before those of the user. */
    static String option() {
        return OPTION;
    }

    /**
     * Whether a JVM that asks gets them. Where all get them nobody has to ask, and where none does a JVM that asks prints
     * a warning.
     */
    static boolean areOffered(Path system) {
        try {
            return Files.readString(system.resolve("enabled")).contains("[madvise]")
                    && Long.parseLong(Files.readString(system.resolve("hpage_pmd_size"))
                                    .trim())
                            <= LARGEST;
        } catch (IOException | NumberFormatException e) {
            // Another system, or one that does not tell.
            return false;
        }
    }
}
