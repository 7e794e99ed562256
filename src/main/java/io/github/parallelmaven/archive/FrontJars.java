package io.github.parallelmaven.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/**
 * Chooses the jars that may stand before all others: jars of test frameworks, as far as no class, service or resource is
 * found elsewhere than before.
 */
final class FrontJars {

    /** Packages by which a jar of a test framework is known. */
    private static final Set<String> FRAMEWORKS = Set.of(
            "org/junit/",
            "org/junitpioneer/",
            "junit/framework/",
            "org/hamcrest/",
            "org/opentest4j/",
            "org/apiguardian/");

    /** What a worker begins with; without it there is no JVM from which classes could be kept. */
    private static final String LAUNCHER = "org/junit/platform/launcher/";

    /** What stands in many jars, and nobody looks up by its name alone. */
    private static final Set<String> COMMON =
            Set.of(JarFile.MANIFEST_NAME, "META-INF/INDEX.LIST", "META-INF/DEPENDENCIES");

    private FrontJars() {}

    /**
     * Chooses.
     *
     * @param classPath directories and jars
     * @return jars, in their order; none where one cannot be read
     */
    static List<Path> of(List<Path> classPath) {
        try {
            List<Path> jars = classPath.stream().filter(Files::isRegularFile).toList();
            List<Path> front = new ArrayList<>();
            Set<String> left = new HashSet<>();
            for (Path jar : jars) {
                Content content = Content.of(jar);
                if (content.isOfFramework() && content.names.stream().noneMatch(left::contains)) {
                    front.add(jar);
                } else {
                    left.addAll(content.names);
                }
            }
            return front;
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /**
     * Leaves those from which a JVM can be launched.
     *
     * @param front jars
     * @return all of them; none where the launcher of JUnit is not among them
     * @throws IOException if a jar cannot be read
     */
    static List<Path> launching(List<Path> front) throws IOException {
        for (Path jar : front) {
            if (Content.of(jar).names.stream().anyMatch(name -> name.startsWith(LAUNCHER))) {
                return front;
            }
        }
        return List.of();
    }

    /**
     * Names what no directory may hold, or else it would be found elsewhere once the jars stand first: packages of the
     * jars, and their resources.
     *
     * @param front jars
     * @return relative paths, with slashes
     * @throws IOException if a jar cannot be read
     */
    static Set<String> watched(List<Path> front) throws IOException {
        Set<String> watched = new HashSet<>();
        for (Path jar : front) {
            for (String name : Content.of(jar).names) {
                boolean ofClass = name.endsWith(".class") && name.indexOf('/') > 0;
                watched.add(ofClass ? name.substring(0, name.lastIndexOf('/')) : name);
            }
        }
        return watched;
    }

    /** What is looked up in a jar by name. */
    private record Content(Set<String> names, boolean standsAlone) {

        static Content of(Path file) throws IOException {
            try (JarFile jar = new JarFile(file.toFile(), false)) {
                Set<String> names = jar.stream()
                        .filter(entry -> !entry.isDirectory())
                        .map(ZipEntry::getName)
                        .filter(Content::isLookedUp)
                        .collect(Collectors.toSet());
                Manifest manifest = jar.getManifest();
                // Such a jar brings others with it, which would move too.
                boolean alone =
                        manifest == null || manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH) == null;
                return new Content(names, alone);
            }
        }

        boolean isOfFramework() {
            return standsAlone
                    && names.stream().anyMatch(name -> FRAMEWORKS.stream().anyMatch(name::startsWith));
        }

        private static boolean isLookedUp(String name) {
            return !COMMON.contains(name)
                    && !name.endsWith("module-info.class")
                    && !name.startsWith("META-INF/maven/")
                    && !name.startsWith("META-INF/LICENSE")
                    && !name.startsWith("META-INF/NOTICE");
        }
    }
}
