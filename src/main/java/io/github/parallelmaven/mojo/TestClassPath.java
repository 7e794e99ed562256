package io.github.parallelmaven.mojo;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.resolver.filter.ScopeArtifactFilter;
import org.jspecify.annotations.Nullable;

/**
 * What Surefire calls the test class path, in its order: test classes, classes, dependencies, additions.
 *
 * @param testClasses directory of the compiled tests
 * @param classes directory of the compiled classes under test
 * @param artifacts dependencies in the order of the project, exclusions applied
 * @param additions elements to append
 */
record TestClassPath(Path testClasses, Path classes, List<Artifact> artifacts, List<Path> additions) {

    /** Copies the lists. */
    TestClassPath {
        artifacts = List.copyOf(artifacts);
        additions = List.copyOf(additions);
    }

    /** That of a project, as configured. */
    static TestClassPath of(AbstractParallelMojo mojo) {
        return new TestClassPath(
                mojo.testClassesDirectory.toPath(),
                mojo.classesDirectory.toPath(),
                remaining(
                        mojo.project.getArtifacts(),
                        mojo.classpathDependencyScopeExclude,
                        Texts.given(mojo.classpathDependencyExcludes)),
                Texts.given(mojo.additionalClasspathElements).stream()
                        .flatMap(entry -> Texts.split(entry).stream())
                        .map(Path::of)
                        .toList());
    }

    /** The same with elements at its end. */
    TestClassPath plus(List<Path> elements) {
        return new TestClassPath(
                testClasses,
                classes,
                artifacts,
                Stream.concat(additions.stream(), elements.stream()).toList());
    }

    /**
     * Leaves dependencies out.
     *
     * @param artifacts all dependencies of the project
     * @param excludedScope scope to leave out; null or empty for none
     * @param excludes patterns to leave out
     */
    static List<Artifact> remaining(
            Collection<Artifact> artifacts, @Nullable String excludedScope, List<String> excludes) {
        boolean byScope = excludedScope != null && !excludedScope.isEmpty();
        ScopeArtifactFilter scope = new ScopeArtifactFilter(excludedScope);
        return artifacts.stream()
                .filter(artifact -> !byScope || !scope.include(artifact))
                .filter(artifact -> !ArtifactPattern.anyMatches(excludes, artifact))
                .toList();
    }

    /** The elements as files; types that do not belong on a class path, and dependencies without a file, left out. */
    List<Path> elements() {
        List<Path> elements = new ArrayList<>(List.of(testClasses, classes));
        artifacts.stream()
                .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
                .map(Artifact::getFile)
                .filter(Objects::nonNull)
                .map(File::toPath)
                .forEach(elements::add);
        elements.addAll(additions);
        return elements;
    }

    /** Base versions of the dependencies by {@code groupId:artifactId}. */
    Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        artifacts.forEach(artifact ->
                versions.put(artifact.getGroupId() + ':' + artifact.getArtifactId(), artifact.getBaseVersion()));
        return versions;
    }
}
