package io.github.parallelmaven.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * A JVM that runs given test methods by the JUnit Platform and does nothing else, as a floor to measure by: no runner can
 * ask less of a machine than as many of these.
 */
final class BareLauncher {

    private static final List<String> NEEDED = List.of(
            BareLauncher.class.getName(),
            "org.junit.platform.launcher.Launcher",
            "org.junit.platform.engine.TestEngine",
            "org.junit.platform.commons.JUnitException",
            "org.junit.jupiter.engine.JupiterTestEngine",
            "org.junit.jupiter.api.Test",
            "org.opentest4j.AssertionFailedError");

    private BareLauncher() {}

    /**
     * Runs tests in one plan.
     *
     * @param args the methods, each as {@code org.example.CartTest#addsItem}
     */
    public static void main(String[] args) {
        LauncherFactory.create()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(Arrays.stream(args)
                                .map(DiscoverySelectors::selectMethod)
                                .toList())
                        .build());
    }

    /**
     * Runs a project in such JVMs, its tests dealt to them beforehand in equal shares, class by class, the ones that only
     * warm up first.
     *
     * @param project the project
     * @param label names logs and times
     * @param jvms how many JVMs; they wait for each other
     * @return seconds from the start of the first test to the end of the last
     */
    static double run(NapProject project, String label, int jvms) throws IOException, InterruptedException {
        Path times = project.emptyTimes(label);
        List<Process> processes = new ArrayList<>();
        try {
            for (int jvm = 0; jvm < jvms; jvm++) {
                List<String> command = new ArrayList<>(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(project),
                        "-Dnap.times=" + times,
                        "-Dnap.together=" + jvms,
                        BareLauncher.class.getName()));
                command.addAll(share(project.warmUps(), jvm, jvms));
                command.addAll(share(project.names(), jvm, jvms));
                processes.add(new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(Files.createTempFile(project.build().target(), label, ".log")
                                .toFile())
                        .start());
            }
            for (Process process : processes) {
                process.waitFor();
            }
        } finally {
            processes.forEach(Process::destroy);
        }
        return NapTimes.makespanSeconds(times, project.tests());
    }

    private static List<String> share(List<String> names, int jvm, int jvms) {
        return names.subList(names.size() * jvm / jvms, names.size() * (jvm + 1) / jvms);
    }

    private static String classPath(NapProject project) {
        return Stream.concat(
                        Stream.of(project.build().target().resolve("test-classes")),
                        NEEDED.stream().map(BareLauncher::place))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path place(String className) {
        try {
            return Path.of(Class.forName(className)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
