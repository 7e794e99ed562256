package io.github.parallelmaven.mojo;

import io.github.parallelmaven.fork.ModulePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.zip.ZipFile;
import org.codehaus.plexus.languages.java.jpms.JavaModuleDescriptor;
import org.codehaus.plexus.languages.java.jpms.LocationManager;
import org.codehaus.plexus.languages.java.jpms.ResolvePathRequest;
import org.codehaus.plexus.languages.java.jpms.ResolvePathResult;
import org.codehaus.plexus.languages.java.jpms.ResolvePathsRequest;
import org.codehaus.plexus.languages.java.jpms.ResolvePathsResult;

/**
 * Splits the test class path of a module as Surefire does, by the very library that Surefire uses: the only class that
 * names it.
 */
final class ModuleSplit {

    private static final String DESCRIPTOR = "module-info.class";

    private final LocationManager locations = new LocationManager();

    /**
     * Finds out whether the tests run as a module.
     *
     * @param classPath the test class path
     * @param testPackages packages of the test classes, asked only where they have to be opened
     * @return where its parts go; empty where neither the tests nor what they test is a module
     * @throws UncheckedIOException where the class path cannot be read
     */
    Optional<ModulePath> of(TestClassPath classPath, Supplier<SortedSet<String>> testPackages) {
        if (descriptor(classPath.testClasses()).isPresent()) {
            return Optional.of(new ModulePath(classPath.elements(), List.of(), null));
        }
        return descriptor(classPath.classes())
                .map(main -> split(
                        main,
                        classPath.elements(),
                        new ModulePath.Patch(main.name(), classPath.testClasses(), testPackages.get())));
    }

    /** What the module under test requires goes on the module path with it, all else stays where it is. */
    private ModulePath split(JavaModuleDescriptor main, List<Path> elements, ModulePath.Patch patch) {
        ResolvePathsRequest<Path> request = ResolvePathsRequest.ofPaths(elements)
                .setIncludeAllProviders(true)
                .setIncludeStatic(true)
                .setModuleDescriptor(main);
        try {
            ResolvePathsResult<Path> result = locations.resolvePaths(request);
            return new ModulePath(
                    List.copyOf(result.getModulepathElements().keySet()),
                    List.copyOf(result.getClasspathElements()),
                    patch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<JavaModuleDescriptor> descriptor(Path root) {
        try {
            if (!holdsDescriptor(root)) {
                return Optional.empty();
            }
            ResolvePathResult result = locations.resolvePath(ResolvePathRequest.ofPath(root));
            return result.getModuleNameSource() == null
                    ? Optional.empty()
                    : Optional.ofNullable(result.getModuleDescriptor());
        } catch (Exception unreadable) {
            // As for Surefire, what this JVM cannot read as a module is none.
            return Optional.empty();
        }
    }

    private static boolean holdsDescriptor(Path root) throws IOException {
        if (!Files.isRegularFile(root)) {
            return Files.isRegularFile(root.resolve(DESCRIPTOR));
        }
        try (ZipFile jar = new ZipFile(root.toFile())) {
            return jar.getEntry(DESCRIPTOR) != null;
        }
    }
}
