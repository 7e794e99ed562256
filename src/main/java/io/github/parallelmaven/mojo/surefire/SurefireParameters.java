package io.github.parallelmaven.mojo.surefire;

import static io.github.parallelmaven.mojo.surefire.SurefireParameter.honoured;
import static io.github.parallelmaven.mojo.surefire.SurefireParameter.noEffect;
import static io.github.parallelmaven.mojo.surefire.SurefireParameter.obsolete;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The catalogue of Surefire's parameters: the lines on the console and the page {@code docs/surefire-parameters.md} are
 * made of it. Values behind a bar are those about which nothing has to be said.
 */
public final class SurefireParameters {

    private static final String PLATFORM_THREADS =
            "threads inside a JVM are configured by the engine, for example junit.jupiter.execution.parallel.enabled";

    private static final String GROUPS =
            "tags, categories of JUnit 4 or groups of TestNG, as the project's version of Surefire decides";

    private static final String VINTAGE_THREADS =
            "for threads that run JUnit 4 and TestNG inside each JVM, as Surefire 3.6 passes it on to their engines";

    private static final List<SurefireParameter> SELECTING = List.of(
            honoured("skipTests", "skipTests", ""),
            honoured("skipExec", "maven.test.skip.exec", ""),
            honoured("skip", "maven.test.skip", ""),
            honoured("testFailureIgnore", "maven.test.failure.ignore", ""),
            honoured("failIfNoTests", "failIfNoTests", ""),
            honoured("failIfNoSpecifiedTests", "surefire.failIfNoSpecifiedTests", ""),
            honoured("test", "test", ""),
            honoured("includes", "surefire.includes", ""),
            honoured("includesFile", "surefire.includesFile", ""),
            honoured("excludes", "surefire.excludes", ""),
            honoured("excludesFile", "surefire.excludesFile", ""),
            honoured("groups", "groups", GROUPS),
            honoured("excludedGroups", "excludedGroups", GROUPS),
            honoured("includeJUnit5Engines", "surefire.includeJUnit5Engines", ""),
            honoured("excludeJUnit5Engines", "surefire.excludeJUnit5Engines", ""),
            honoured("testClassesDirectory", "", ""),
            honoured("dependenciesToScan", "dependenciesToScan", ""),
            noEffect(
                    "testSourceDirectory",
                    "",
                    "",
                    "where sources lie is asked of the project, and only to tell that they are not compiled"),
            obsolete(
                    "suiteXmlFiles",
                    "surefire.suiteXmlFiles",
                    "Surefire 3.6 ignores it too; as an extension the plugin leaves such a module to Surefire"));

    private static final List<SurefireParameter> CLASS_PATH = List.of(
            honoured("classesDirectory", "", ""),
            honoured("classpathDependencyExcludes", "maven.test.dependency.excludes", ""),
            honoured("classpathDependencyScopeExclude", "", ""),
            honoured("additionalClasspathElements", "maven.test.additionalClasspath", ""),
            honoured("additionalClasspathDependencies", "maven.test.additionalClasspathDependencies", ""),
            honoured("junitArtifactName", "junitArtifactName", ""),
            honoured("testNGArtifactName", "testNGArtifactName", ""),
            honoured("useModulePath", "surefire.useModulePath", ""),
            noEffect(
                    "useSystemClassLoader",
                    "surefire.useSystemClassLoader",
                    "true",
                    "tests always run in the JVM's own class loader"),
            noEffect(
                    "useManifestOnlyJar",
                    "surefire.useManifestOnlyJar",
                    "true",
                    "the class path travels in an argument file, and java.class.path shows that of the tests"),
            noEffect("childDelegation", "childDelegation", "false", "there is no isolated class loader to configure"));

    private static final List<SurefireParameter> FORKING = List.of(
            honoured("argLine", "argLine", "an unknown @{name} is empty instead of an argument file"),
            honoured("jvm", "jvm", ""),
            honoured("jdkToolchain", "", ""),
            honoured("environmentVariables", "", ""),
            honoured("excludedEnvironmentVariables", "surefire.excludedEnvironmentVariables", ""),
            honoured("systemPropertyVariables", "", ""),
            honoured("systemProperties", "", "deprecated by Surefire in favour of systemPropertyVariables"),
            honoured("systemPropertiesFile", "surefire.systemPropertiesFile", ""),
            honoured("promoteUserPropertiesToSystemProperties", "", ""),
            honoured("workingDirectory", "basedir", ""),
            honoured("enableAssertions", "enableAssertions", ""),
            honoured("tempDir", "tempDir", "its default is parallel instead of surefire"),
            honoured(
                    "properties",
                    "",
                    "of its entries configurationParameters, listener, junit, junit.vintage.execution.parallel.*,"
                            + " testng.*, and for TestNG reporter, dataproviderthreadcount and surefire.testng.verbose"
                            + " have an effect"),
            honoured(
                    "forkCount",
                    "forkCount",
                    "the number of workers where workers is not set; 0 stands for one worker, since tests never run"
                            + " in Maven's JVM"),
            honoured("forkedProcessExitTimeoutInSeconds", "surefire.exitTimeout", ""),
            honoured("reuseForks", "reuseForks", ""),
            honoured(
                    "forkedProcessTimeoutInSeconds",
                    "surefire.timeout",
                    "the time of each test class instead of the whole life of its JVM"),
            honoured("shutdown", "surefire.shutdown", "testset means exit, since no worker outlives its build"),
            honoured("debugForkedProcess", "maven.surefire.debug", "true means one worker"),
            noEffect(
                    "forkNode",
                    "surefire.forkNode",
                    "",
                    "workers talk over a channel of their own, which nothing that tests print can corrupt"),
            noEffect(
                    "enableProcessChecker",
                    "surefire.enableProcessChecker",
                    "",
                    "a worker always ends when Maven's process does"),
            noEffect(
                    "forkedProcessTimeoutExtensionContext",
                    "",
                    "",
                    "it configures an extension of Surefire's own forks"));

    private static final List<SurefireParameter> RUNNING = List.of(
            honoured("rerunFailingTestsCount", "surefire.rerunFailingTestsCount", ""),
            honoured("failOnFlakeCount", "surefire.failOnFlakeCount", ""),
            honoured(
                    "skipAfterFailureCount",
                    "surefire.skipAfterFailureCount",
                    "no further class begins; with every JUnit, and flaky tests do not count"),
            honoured("runOrder", "surefire.runOrder", "with several workers they pull in this order"),
            honoured("runOrderRandomSeed", "surefire.runOrder.random.seed", ""),
            noEffect(
                    "runOrderStatisticsFileChecksum",
                    "surefire.runOrder.statisticsFile.checksum",
                    "",
                    "durations are kept in a history of the plugin's own"),
            honoured("parallel", "parallel", VINTAGE_THREADS),
            honoured("threadCount", "threadCount", VINTAGE_THREADS),
            honoured("threadCountClasses", "threadCountClasses", VINTAGE_THREADS),
            honoured("threadCountMethods", "threadCountMethods", VINTAGE_THREADS),
            noEffect("threadCountSuites", "threadCountSuites", "0", PLATFORM_THREADS),
            noEffect("perCoreThreadCount", "perCoreThreadCount", "true", PLATFORM_THREADS),
            noEffect("useUnlimitedThreads", "useUnlimitedThreads", "false", PLATFORM_THREADS),
            noEffect("parallelOptimized", "parallelOptimized", "true", PLATFORM_THREADS),
            noEffect("parallelTestsTimeoutInSeconds", "surefire.parallel.timeout", "0|0.0", PLATFORM_THREADS),
            noEffect(
                    "parallelTestsTimeoutForcedInSeconds",
                    "surefire.parallel.forcedTimeout",
                    "0|0.0",
                    PLATFORM_THREADS),
            noEffect("objectFactory", "objectFactory", "", "Surefire 3.6 passes it on to nobody either"));

    private static final List<SurefireParameter> REPORTING = List.of(
            honoured("reportsDirectory", "", ""),
            honoured("reportNameSuffix", "surefire.reportNameSuffix", ""),
            honoured("redirectTestOutputToFile", "maven.test.redirectTestOutputToFile", ""),
            honoured("trimStackTrace", "trimStackTrace", ""),
            honoured(
                    "printSummary", "surefire.printSummary", "false shows no progress, as parallel.progress=none does"),
            honoured("useFile", "surefire.useFile", ""),
            honoured("enableOutErrElements", "enableOutErrElements", ""),
            honoured("enablePropertiesElement", "enablePropertiesElement", ""),
            honoured("reportTestTimestamp", "reportTestTimestamp", ""),
            honoured("disableXmlReport", "disableXmlReport", ""),
            honoured(
                    "statelessTestsetReporter",
                    "",
                    "a class has one file under its phrase, nested classes have none of their own"),
            honoured("reportFormat", "surefire.reportFormat", "in text files; the console has a summary of its own"),
            honoured("encoding", "surefire.encoding", "of text files; XML is always UTF-8, as with Surefire"),
            honoured("consoleOutputReporter", "", "the console shows what failed tests printed all the same"),
            honoured(
                    "statelessTestsetInfoReporter",
                    "",
                    "in text files; the console has a summary of its own, with names instead of phrases"),
            noEffect(
                    "stackTraceFilterPrefixes",
                    "surefire.stackTraceFilterPrefixes",
                    "",
                    "no stack is looked at to attribute what tests print"),
            noEffect(
                    "stackTraceMaxFrames",
                    "surefire.stackTraceMaxFrames",
                    "15|-1",
                    "no stack is looked at to attribute what tests print"));

    private static final List<SurefireParameter> GONE = List.of(
            obsolete("forkMode", "forkMode", "Surefire 3.0 replaced it by forkCount and reuseForks"),
            obsolete("localRepository", "", "Surefire 3.0 took it away; Maven's own is used"),
            obsolete("remoteRepositories", "", "Surefire 3.0 took it away; those of the project are used"),
            obsolete("basedir", "", "it is the directory of the project and cannot be changed"));

    private static final List<SurefireParameter> ALL = Stream.of(
                    SELECTING, CLASS_PATH, FORKING, RUNNING, REPORTING, GONE)
            .flatMap(List::stream)
            .toList();

    private SurefireParameters() {}

    /**
     * All of them, by theme.
     *
     * @return each name once
     */
    public static List<SurefireParameter> all() {
        return ALL;
    }

    /**
     * Finds one.
     *
     * @param name its name in a POM
     * @return empty where Surefire has none of that name
     */
    public static Optional<SurefireParameter> named(String name) {
        return ALL.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }
}
