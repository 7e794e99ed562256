package io.github.parallelmaven.mojo;

import io.github.parallelmaven.fork.JavaVersion;
import io.github.parallelmaven.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.toolchain.Toolchain;
import org.jspecify.annotations.Nullable;

/**
 * The JVM for the workers.
 *
 * @param path the executable
 * @param major its major version, for example 17
 * @param home directory of its JDK where it is not that of Maven and could be told from the path
 */
record JavaExecutable(Path path, int major, Optional<Path> home) {

    /**
     * Chooses it: what is configured, or else the toolchain of the build, or else the JVM of Maven.
     *
     * @param jvm value of the parameter; null where not given
     * @param basedir directory from which a relative {@code jvm} starts
     * @param toolchain JDK toolchain of the build; null where there is none
     * @throws io.github.parallelmaven.problem.ParallelException where {@code jvm} is not an executable
     */
    static JavaExecutable of(@Nullable String jvm, Path basedir, @Nullable Toolchain toolchain) {
        if (jvm != null && !jvm.isBlank()) {
            return foreign(configured(jvm.strip(), basedir));
        }
        String tool = toolchain == null ? null : toolchain.findTool("java");
        return tool == null ? ofMaven() : foreign(Path.of(tool));
    }

    /** The environment that belongs to it, which what the user configures may override. */
    Map<String, String> environment() {
        return home.map(directory -> Map.of("JAVA_HOME", directory.toString())).orElse(Map.of());
    }

    private static JavaExecutable ofMaven() {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        Path java = executable(bin.resolve("java")).orElse(bin.resolve("java"));
        return new JavaExecutable(java, Runtime.version().feature(), Optional.empty());
    }

    private static Path configured(String jvm, Path basedir) {
        return executable(basedir.resolve(jvm))
                .orElseThrow(() -> Problem.BAD_PARAMETER.with(
                        "jvm", jvm, "the path of an executable, for example /opt/jdk/bin/java"));
    }

    private static Optional<Path> executable(Path path) {
        return Stream.of(path, Path.of(path + ".exe"))
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static JavaExecutable foreign(Path java) {
        Optional<Path> home = Optional.ofNullable(java.getParent())
                .filter(bin -> bin.endsWith("bin"))
                .map(Path::getParent);
        int major = home.flatMap(JavaVersion::ofHome).orElseGet(() -> JavaVersion.ask(java));
        return new JavaExecutable(java, major, home);
    }
}
