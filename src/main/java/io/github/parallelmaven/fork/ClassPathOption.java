package io.github.parallelmaven.fork;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a JVM is told where its classes are.
 *
 * @param words part of its command line
 * @param properties system properties by which libraries in the tests learn of the class path: those that Surefire sets
 */
record ClassPathOption(List<String> words, Map<String, String> properties) {

    /**
     * Writes the file that the option refers to.
     *
     * @param spec what to launch
     * @param shared where the guest's classes are, and in which order the JVM sees all
     * @return the option
     * @throws IOException if the file cannot be written
     */
    static ClassPathOption of(ForkSpec spec, SharedClasses shared) throws IOException {
        ModulePath modules = spec.modulePath();
        if (modules != null) {
            return onModulePath(spec, modules, shared);
        }
        List<Path> classPath = all(spec.testClassPath(), spec, shared);
        return spec.javaMajor() >= 9 ? onClassPath(spec, classPath) : inManifest(spec, classPath);
    }

    private static ClassPathOption onModulePath(ForkSpec spec, ModulePath modules, SharedClasses shared)
            throws IOException {
        String real = joined(all(modules.classPath(), spec, shared));
        List<String> words = new ArrayList<>(List.of("--module-path", joined(modules.modules()), "--class-path", real));
        words.addAll(modules.options());
        return new ClassPathOption(
                List.of("@" + ArgumentFile.write(spec.scratchDirectory(), words)),
                properties(modules.classPath(), real));
    }

    private static ClassPathOption onClassPath(ForkSpec spec, List<Path> classPath) throws IOException {
        Path file = ArgumentFile.write(spec.scratchDirectory(), List.of("-cp", joined(classPath)));
        return new ClassPathOption(List.of("@" + file), properties(spec.testClassPath(), joined(classPath)));
    }

    private static ClassPathOption inManifest(ForkSpec spec, List<Path> classPath) throws IOException {
        Path jar = ManifestJar.write(spec.scratchDirectory(), classPath, spec.workingDirectory());
        return new ClassPathOption(List.of("-cp", jar.toString()), properties(spec.testClassPath(), jar.toString()));
    }

    /**
     * There are libraries that read {@code java.class.path}. As with Surefire they find the tests' own there, and a
     * separator after each element.
     */
    private static Map<String, String> properties(List<Path> testClassPath, String real) {
        String tests =
                testClassPath.stream().map(path -> path + File.pathSeparator).collect(Collectors.joining());
        return Map.of("surefire.test.class.path", tests, "java.class.path", tests, "surefire.real.class.path", real);
    }

    private static List<Path> all(List<Path> tests, ForkSpec spec, SharedClasses shared) {
        return shared.order(
                Stream.concat(tests.stream(), spec.engineClassPath().stream()).toList());
    }

    private static String joined(List<Path> classPath) {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
