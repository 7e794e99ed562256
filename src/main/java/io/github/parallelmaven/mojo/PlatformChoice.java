package io.github.parallelmaven.mojo;

import io.github.parallelmaven.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * Which parts of the JUnit Platform the tests need beyond what the project brings: the algorithm of Surefire 3.6 made a
 * function from versions to versions. What the project brings is never replaced.
 *
 * @param wanted artifacts to resolve, as {@code groupId:artifactId:version}; empty where nothing is missing, or where
 *     the project has no test framework at all
 * @param platformVersion version to which all of {@code org.junit.platform} is held
 * @param pinned whether the dependencies of the plugin bring engines of their own, which then go with the wanted ones
 */
record PlatformChoice(List<String> wanted, String platformVersion, boolean pinned) {

    /** Version of JUnit Jupiter and Vintage where the project says nothing: the last that runs on Java 8. */
    static final String FALLBACK = "5.14.4";

    static final String PLATFORM = "org.junit.platform:";

    private static final String LAUNCHER = PLATFORM + "junit-platform-launcher";
    private static final String ENGINE = PLATFORM + "junit-platform-engine";
    static final String COMMONS = PLATFORM + "junit-platform-commons";
    private static final String JUPITER_API = "org.junit.jupiter:junit-jupiter-api";
    private static final String JUPITER_ENGINE = "org.junit.jupiter:junit-jupiter-engine";
    private static final String VINTAGE_ENGINE = "org.junit.vintage:junit-vintage-engine";
    static final String JUNIT4 = "junit:junit";
    static final String TESTNG = "org.testng:testng";
    private static final String TESTNG_ENGINE = "org.junit.support:testng-engine";
    private static final String TESTNG_ENGINE_VERSION = "1.1.0";

    /** Copies the list. */
    PlatformChoice {
        wanted = List.copyOf(wanted);
    }

    /**
     * Decides.
     *
     * @param project versions on the test class path by {@code groupId:artifactId}
     * @param plugin versions that the dependencies of the plugin resolved to, likewise
     * @param era which rule the project's own Surefire follows
     * @throws io.github.parallelmaven.problem.ParallelException where a framework is too old for the JUnit Platform
     */
    static PlatformChoice of(Map<String, String> project, Map<String, String> plugin, SurefireEra era) {
        boolean pinned = plugin.containsKey(ENGINE);
        String jupiter = jupiterVersion(project);
        String platform = platformVersion(project, plugin, jupiter);
        List<String> wanted = new ArrayList<>(engines(project, plugin, jupiter, era));
        boolean known = Stream.of(COMMONS, ENGINE, JUPITER_API).anyMatch(project::containsKey);
        if ((known || pinned || !wanted.isEmpty()) && !project.containsKey(LAUNCHER)) {
            wanted.add(LAUNCHER + ':' + platform);
        }
        return new PlatformChoice(wanted, platform, pinned);
    }

    /** The same versions as if JUnit 4 were not there. */
    static Map<String, String> withoutJUnit4(Map<String, String> versions) {
        Map<String, String> others = new LinkedHashMap<>(versions);
        others.remove(JUNIT4);
        return others;
    }

    /** Whether JUnit 4 tests run by an engine that the project does not bring. */
    boolean addsVintage() {
        return wanted.stream().anyMatch(artifact -> artifact.startsWith(VINTAGE_ENGINE + ':'));
    }

    /**
     * Calls frameworks that a project has under other names by their usual ones.
     *
     * @param versions versions on the test class path
     * @param junit4 value of {@code junitArtifactName}
     * @param testNg value of {@code testNGArtifactName}
     */
    static Map<String, String> renamed(Map<String, String> versions, String junit4, String testNg) {
        Map<String, String> renamed = new LinkedHashMap<>(versions);
        Map.of(JUNIT4, junit4, TESTNG, testNg).forEach((usual, name) -> {
            String version = versions.get(name);
            if (version != null) {
                renamed.put(usual, version);
            }
        });
        return renamed;
    }

    private static List<String> engines(
            Map<String, String> project, Map<String, String> plugin, String jupiter, SurefireEra era) {
        boolean platformAlone = era == SurefireEra.BEFORE_3_6 && project.containsKey(COMMONS);
        List<String> engines = new ArrayList<>();
        if (project.containsKey(JUPITER_API) && !project.containsKey(JUPITER_ENGINE) && !plugin.containsKey(ENGINE)) {
            engines.add(JUPITER_ENGINE + ':' + jupiter);
        }
        boolean vintage = !platformAlone || !engines.isEmpty();
        if (vintage && project.containsKey(JUNIT4) && lacks(VINTAGE_ENGINE, project, plugin)) {
            refuseBelow("4.12", JUNIT4, project);
            engines.add(VINTAGE_ENGINE + ':' + jupiter);
        }
        if (!platformAlone && project.containsKey(TESTNG) && lacks(TESTNG_ENGINE, project, plugin)) {
            refuseBelow("6.14.3", TESTNG, project);
            engines.add(TESTNG_ENGINE + ':' + TESTNG_ENGINE_VERSION);
        }
        return engines;
    }

    private static boolean lacks(String key, Map<String, String> project, Map<String, String> plugin) {
        return !project.containsKey(key) && !plugin.containsKey(key);
    }

    private static String jupiterVersion(Map<String, String> project) {
        return Stream.of(JUPITER_API, JUPITER_ENGINE)
                .flatMap(key -> Stream.ofNullable(project.get(key)))
                .findFirst()
                .or(() -> Optional.ofNullable(project.get(COMMONS)).map(version -> renumbered(version, "1.", "5.")))
                .orElse(FALLBACK);
    }

    /** The launcher must fit the commons on the class path; from 6 on all parts share one version. */
    private static String platformVersion(Map<String, String> project, Map<String, String> plugin, String jupiter) {
        String api = project.get(JUPITER_API);
        if (api != null && !isBelow("6", api)) {
            return api;
        }
        return Stream.of(project.get(COMMONS), project.get(ENGINE), plugin.get(ENGINE))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(() -> renumbered(jupiter, "5.", "1."));
    }

    /** Jupiter 5.x and Platform 1.x were always released together. */
    private static String renumbered(String version, String from, String to) {
        return version.startsWith(from) ? to + version.substring(from.length()) : version;
    }

    private static void refuseBelow(String oldest, String key, Map<String, String> project) {
        String version = project.get(key);
        if (version != null && isBelow(oldest, version)) {
            throw Problem.OLD_FRAMEWORK.with(key, version, oldest);
        }
    }

    private static boolean isBelow(String bound, String version) {
        return new ComparableVersion(version).compareTo(new ComparableVersion(bound)) < 0;
    }
}
