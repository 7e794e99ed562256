package io.github.parallelmaven.fork;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything needed to launch a worker's JVM. Values may hold <code>${surefire.forkNumber}</code> or
 * <code>${surefire.threadNumber}</code>, which become the number of the worker.
 *
 * @param java the executable
 * @param javaMajor major version of that JVM, for example 17; below 9 the class path travels in a manifest
 * @param testClassPath what Surefire calls the test class path: test classes, classes, dependencies, additions
 * @param engineClassPath what the JUnit Platform needs beyond that; follows the test class path
 * @param argLine options of the JVM as one line, quoted as in a shell
 * @param environment variables to set beyond the inherited ones
 * @param excludedEnvironment names of inherited variables to leave out
 * @param systemProperties properties set in the JVM before any test class is loaded
 * @param workingDirectory directory in which the JVM starts; created where it does not exist
 * @param scratchDirectory where argument files and the like are written
 * @param assertions whether {@code assert} statements of tests are active
 * @param modulePath how the test class path is split where the tests run as a module; {@code null} where they do not
 * @param archives folder of archives of shared classes; {@code null} where none shall be used
 * @param profile how it compiles and collects garbage, as far as {@code argLine} does not say it
 * @param hugePages whether it asks the system for huge pages, where {@code argLine} does not say anything of them
 */
public record ForkSpec(
        Path java,
        int javaMajor,
        List<Path> testClassPath,
        List<Path> engineClassPath,
        String argLine,
        Map<String, String> environment,
        Set<String> excludedEnvironment,
        Map<String, String> systemProperties,
        Path workingDirectory,
        Path scratchDirectory,
        boolean assertions,
        @Nullable ModulePath modulePath,
        @Nullable Path archives,
        JvmProfile profile,
        boolean hugePages) {

    /** Copies the collections. */
    public ForkSpec {
        testClassPath = List.copyOf(testClassPath);
        engineClassPath = List.copyOf(engineClassPath);
        environment = Map.copyOf(environment);
        excludedEnvironment = Set.copyOf(excludedEnvironment);
        systemProperties = Map.copyOf(systemProperties);
    }

    /**
     * The variables of its process, numbers of workers not put in yet.
     *
     * @param inherited variables of this process
     * @return those that are left of them, and its own
     */
    public Map<String, String> environmentIn(Map<String, String> inherited) {
        Map<String, String> variables = new HashMap<>(inherited);
        variables.keySet().removeAll(excludedEnvironment);
        variables.putAll(environment);
        return variables;
    }

    /**
     * The same with another profile.
     *
     * @param other the profile
     * @return a copy
     */
    public ForkSpec under(JvmProfile other) {
        return with(other, archives);
    }

    /**
     * The same without shared classes.
     *
     * @return JVMs of which none is faster for what another one left behind
     */
    public ForkSpec withoutArchives() {
        return with(profile, null);
    }

    private ForkSpec with(JvmProfile compiling, @Nullable Path sharing) {
        return new ForkSpec(
                java,
                javaMajor,
                testClassPath,
                engineClassPath,
                argLine,
                environment,
                excludedEnvironment,
                systemProperties,
                workingDirectory,
                scratchDirectory,
                assertions,
                modulePath,
                sharing,
                compiling,
                hugePages);
    }
}
