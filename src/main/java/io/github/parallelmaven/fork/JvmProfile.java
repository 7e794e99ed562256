package io.github.parallelmaven.fork;

import io.github.parallelmaven.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the workers' JVMs compile and collect garbage, as far as the user does not say it. A JVM sizes its compilers and
 * collectors as if the machine were its own, which several side by side are not.
 */
public enum JvmProfile {
    /** Whatever earlier runs of the module have shown to be faster. */
    AUTO,
    /** As the JVM itself would have it. */
    PLAIN,
    /**
     * The first compiler alone, one thread to collect garbage, and a young generation that stays small. The collector
     * itself stays what it is, and so does the heap at its largest: another one has less room for a large array.
     */
    LIGHT;

    /** With one compiler the room for compiled code would be a fifth of what it is otherwise. */
    private static final List<String> LIGHTLY =
            List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m", "-XX:ParallelGCThreads=1");

    /** One that grows to gigabytes has the system clear as many, page by page, and finds nothing of it in a cache. */
    private static final String SMALL_YOUNG = "-XX:MaxNewSize=128m";

    /** Who sizes the heap, or chooses what collects it, may have no room for ours, and a JVM would say so to the tests. */
    private static final List<String> SIZED = List.of(
            "-Xm",
            "-XX:MaxHeap",
            "-XX:MinHeap",
            "-XX:InitialHeap",
            "-XX:SoftMaxHeap",
            "-XX:MaxRAM",
            "-XX:MinRAM",
            "-XX:InitialRAM",
            "-XX:NewSize",
            "-XX:MaxNewSize",
            "-XX:NewRatio",
            "-XX:G1",
            "-XX:+UseSerialGC",
            "-XX:+UseParallelGC",
            "-XX:+UseConcMarkSweepGC",
            "-XX:+UseZGC",
            "-XX:+UseShenandoahGC",
            "-XX:+UseEpsilonGC");

    /** Who says how to compile, or how many threads are to collect, has plans of his own. */
    private static final List<String> CONTRARY = List.of(
            "-Xint",
            "-Xcomp",
            // Thresholds, and where to stop.
            "-XX:Tier",
            "-XX:+TieredCompilation",
            "-XX:-TieredCompilation",
            "-XX:CompilationMode",
            "-XX:CICompilerCount",
            "-XX:CompileThreshold",
            "-XX:+SegmentedCodeCache",
            "-XX:ReservedCodeCacheSize",
            "-XX:InitialCodeCacheSize",
            "-XX:ProfiledCodeHeapSize",
            "-XX:NonProfiledCodeHeapSize",
            "-XX:NonNMethodCodeHeapSize",
            "-XX:+EnableJVMCI",
            "-XX:+UseJVMCI",
            "-XX:ParallelGCThreads",
            "-XX:ConcGCThreads");

    /**
     * Reads the parameter.
     *
     * @param value as configured, in any case
     * @return the profile
     * @throws io.github.parallelmaven.problem.ParallelException if there is none of that name
     */
    public static JvmProfile of(String value) {
        return Stream.of(values())
                .filter(one -> one.word().equals(value.trim().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Problem.BAD_PARAMETER.with("parallel.jvmProfile", value, "auto, plain or light"));
    }

    /**
     * As a user writes it.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Options of the JVM, to stand before those of the user.
     *
     * @param argLine what the user says, as one line
     * @param environment variables of its process
     */
    List<String> options(String argLine, Map<String, String> environment) {
        if (this != LIGHT) {
            return List.of();
        }
        return JvmWords.haveAny(argLine, environment, SIZED)
                ? LIGHTLY
                : Stream.concat(LIGHTLY.stream(), Stream.of(SMALL_YOUNG)).toList();
    }

    /**
     * Whether the user says himself what a profile would say.
     *
     * @param argLine options of the JVM as one line
     * @param environment variables of its process
     * @return true if a profile would be in the way
     */
    public static boolean isOverridden(String argLine, Map<String, String> environment) {
        return JvmWords.haveAny(argLine, environment, CONTRARY);
    }
}
