package io.github.parallelmaven.mojo.surefire;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;

/** Why the tests of a project have to be left to Surefire. */
final class Delegation {

    private static final String OLDEST_JUNIT = "4.12";
    private static final String OLDEST_TESTNG = "6.14.3";

    private static final String PROVIDER = "META-INF/services/org.apache.maven.surefire.api.provider.SurefireProvider";

    /** Dependencies of Surefire's plugin that are known not to be somebody's provider; engines, most of them. */
    private static final Set<String> KNOWN =
            Set.of("org.apache.maven.surefire", "org.junit.jupiter", "org.junit.vintage", "net.jqwik", "org.ow2.asm");

    private Delegation() {}

    /**
     * Looks for one.
     *
     * @param dependencies what the project declares, versions managed
     * @param surefire Surefire's plugin in the project
     * @param names which dependencies are the frameworks that can be too old
     * @param suites value of the property for suite files; empty where not given
     * @param files fetches a dependency of the plugin; empty where that fails
     * @return a sentence without its end; empty where there is no reason
     */
    static Optional<String> reason(
            List<Dependency> dependencies,
            Plugin surefire,
            FrameworkNames names,
            String suites,
            Function<Dependency, Optional<File>> files) {
        return Stream.of(
                        dependencies.stream().flatMap(dependency -> tooOld(dependency, names).stream()),
                        Stream.of("suiteXmlFiles is configured").filter(reason -> hasSuites(surefire, suites)),
                        surefire.getDependencies().stream()
                                .filter(dependency -> !KNOWN.contains(dependency.getGroupId()))
                                .filter(dependency -> files.apply(dependency)
                                        .filter(Delegation::isProvider)
                                        .isPresent())
                                .map(dependency -> dependency.getManagementKey() + " is a provider of Surefire"))
                .flatMap(reasons -> reasons)
                .findFirst();
    }

    private static Optional<String> tooOld(Dependency dependency, FrameworkNames names) {
        String key = dependency.getGroupId() + ':' + dependency.getArtifactId();
        String oldest = key.equals(names.junit()) ? OLDEST_JUNIT : key.equals(names.testNg()) ? OLDEST_TESTNG : null;
        String version = dependency.getVersion();
        return oldest == null
                        || version == null
                        // A range says nothing before it is resolved.
                        || version.startsWith("[")
                        || version.startsWith("(")
                        || new ComparableVersion(version).compareTo(new ComparableVersion(oldest)) >= 0
                ? Optional.empty()
                : Optional.of(key + ' ' + version + " is older than " + oldest);
    }

    private static boolean hasSuites(Plugin surefire, String suites) {
        return !suites.isBlank() || Configured.of(surefire, "suiteXmlFiles").anyMatch(dom -> dom.getChildCount() > 0);
    }

    private static boolean isProvider(File jar) {
        try (ZipFile zip = new ZipFile(jar)) {
            return zip.getEntry(PROVIDER) != null;
        } catch (IOException e) {
            // Not a jar, so nothing that Surefire could load.
            return false;
        }
    }
}
