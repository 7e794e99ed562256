package io.github.parallelmaven.mojo;

import io.github.parallelmaven.discovery.TestDiscovery;
import io.github.parallelmaven.event.Steps;
import io.github.parallelmaven.fork.ForkSpec;
import io.github.parallelmaven.fork.HugePages;
import io.github.parallelmaven.fork.JvmProfile;
import io.github.parallelmaven.fork.ModulePath;
import io.github.parallelmaven.mojo.surefire.SurefireConfiguration;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.run.FailureOptions;
import io.github.parallelmaven.run.Granularity;
import io.github.parallelmaven.run.LeakWatch;
import io.github.parallelmaven.run.RunOptions;
import io.github.parallelmaven.run.RunOrder;
import io.github.parallelmaven.run.RunRequest;
import io.github.parallelmaven.run.Shutdown;
import io.github.parallelmaven.selection.GroupRule;
import io.github.parallelmaven.selection.SelectionRequest;
import io.github.parallelmaven.selection.TestFilter;
import io.github.parallelmaven.shard.ShardRequest;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link RunRequest} of a Maven project and the parameters of a goal. Since parameters have the names and types
 * of Surefire's, a goal that was configured from Surefire's configuration is read the same way.
 */
final class ProjectInputs {

    private final AbstractParallelMojo mojo;
    private final ToolchainManager toolchains;
    private final PlatformResolver resolver;
    private final Steps steps;

    /** Keeps the goal and the parts of Maven that it needs. */
    ProjectInputs(AbstractParallelMojo mojo, ToolchainManager toolchains, PlatformResolver resolver) {
        this(mojo, toolchains, resolver, Steps.untimed());
    }

    /** Keeps the goal, the parts of Maven that it needs, and who takes note of what that takes. */
    ProjectInputs(AbstractParallelMojo mojo, ToolchainManager toolchains, PlatformResolver resolver, Steps steps) {
        this.steps = steps;
        this.mojo = mojo;
        this.toolchains = toolchains;
        this.resolver = resolver;
    }

    /** The run that the goal describes, of one shard or of all. */
    RunRequest request(@Nullable ShardRequest shard) {
        TestClassPath classPath =
                steps.time("test class path", () -> TestClassPath.of(mojo).plus(resolver.additional(mojo)));
        TestPlatform platform = steps.time("resolution of engines", () -> resolver.resolve(mojo, classPath));
        return steps.time("parameters", () -> request(shard, classPath, platform));
    }

    private RunRequest request(@Nullable ShardRequest shard, TestClassPath classPath, TestPlatform platform) {
        return new RunRequest(
                module(mojo.project, mojo.execution.getExecutionId()),
                mojo.testClassesDirectory.toPath(),
                ScannedDependencies.files(mojo.project.getArtifacts(), Texts.given(mojo.dependenciesToScan)),
                selection(mojo).groupedBy(platform.groupRule()),
                fork(classPath, platform.jars()),
                historyFile(mojo),
                shard,
                options(platform.groupRule(), SurefireEra.of(mojo.project)));
    }

    /** The key under which durations are kept: equal for a goal on the command line and one in the POM. */
    static String module(MavenProject project, String executionId) {
        boolean usual = executionId == null || executionId.equals("default") || executionId.startsWith("default-");
        return project.getGroupId()
                + ':'
                + project.getArtifactId()
                + '#'
                + (usual ? SurefireConfiguration.USUAL_EXECUTION : executionId);
    }

    /** What a goal is to run. */
    static SelectionRequest selection(AbstractParallelMojo mojo) {
        return new SelectionRequest(
                PatternFile.joined("includes", Texts.given(mojo.includes), mojo.includesFile),
                PatternFile.joined("excludes", Texts.given(mojo.excludes), mojo.excludesFile),
                Objects.requireNonNullElse(mojo.test, ""),
                Texts.split(mojo.groups),
                Texts.split(mojo.excludedGroups),
                Texts.given(mojo.includeJUnit5Engines),
                Texts.given(mojo.excludeJUnit5Engines));
    }

    /** How to run. */
    RunOptions options(GroupRule rule, SurefireEra era) {
        return new RunOptions(
                debugging().workers(Workers.of(mojo.workers, mojo.forkCount)),
                mojo.strategy,
                Granularity.of(mojo.granularity),
                EngineParameters.of(mojo, rule, era),
                EngineParameters.listeners(mojo, rule, era),
                mojo.failIfNoTests,
                mojo.failIfNoSpecifiedTests,
                mojo.runOrder == null || mojo.runOrder.isBlank() ? null : RunOrder.of(mojo.runOrder),
                mojo.runOrderRandomSeed == null ? mojo.session.hashCode() : mojo.runOrderRandomSeed,
                mojo.reuseForks,
                mojo.recycling(LeakWatch.of(mojo.leaks), debugging().isWanted()),
                mojo.forkedProcessExitTimeoutInSeconds,
                failures(),
                VerdictInputs.of(mojo),
                mojo.supervision(debugging().isWanted()),
                Shutdown.of(mojo.shutdown),
                LeakWatch.of(mojo.leaks));
    }

    private FailureOptions failures() {
        return new FailureOptions(
                count("rerunFailingTestsCount", mojo.rerunFailingTestsCount),
                count("skipAfterFailureCount", mojo.skipAfterFailureCount),
                Math.max(0, mojo.forkedProcessTimeoutInSeconds));
    }

    /** A number of something, refused where it is negative. */
    static int count(String parameter, int value) {
        if (value < 0) {
            throw Problem.BAD_PARAMETER.with(parameter, value, "0 or more");
        }
        return value;
    }

    /** The options of the JVMs, and what a debugger's among them mean. */
    Debugging debugging() {
        return Debugging.of(
                mojo.debugForkedProcess,
                ArgLine.of(
                        mojo.argLine,
                        mojo.project.getProperties(),
                        mojo.session.getUserProperties(),
                        mojo.session.getSystemProperties()));
    }

    private ForkSpec fork(TestClassPath classPath, List<Path> platform) {
        Path basedir = mojo.project.getBasedir().toPath();
        JavaExecutable java = JavaExecutable.of(mojo.jvm, basedir, toolchain());
        String argLine = debugging().argLine();
        Map<String, String> environment = environment(java);
        return new ForkSpec(
                java.path(),
                java.major(),
                classPath.elements(),
                platform,
                argLine,
                environment,
                Set.copyOf(Texts.given(mojo.excludedEnvironmentVariables)),
                systemProperties(basedir),
                mojo.workingDirectory == null ? basedir : mojo.workingDirectory.toPath(),
                Path.of(mojo.project.getBuild().getDirectory(), mojo.tempDir),
                mojo.enableAssertions && !ArgLine.disablesAssertions(argLine),
                modulePath(java, classPath),
                archives(),
                JvmProfile.of(mojo.jvmProfile),
                mojo.hugePages && HugePages.areOffered(argLine, inherited(environment)));
    }

    private static Map<String, String> inherited(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(System.getenv());
        all.putAll(environment);
        return all;
    }

    private @Nullable Path archives() {
        return mojo.classArchive ? localRepository().resolve(".cache").resolve("parallel-maven-plugin") : null;
    }

    private Path localRepository() {
        return mojo.session
                .getRepositorySession()
                .getLocalRepository()
                .getBasedir()
                .toPath();
    }

    private @Nullable ModulePath modulePath(JavaExecutable java, TestClassPath classPath) {
        return mojo.useModulePath && java.major() >= 9
                ? new ModuleSplit().of(classPath, this::testPackages).orElse(null)
                : null;
    }

    private SortedSet<String> testPackages() {
        return new TestDiscovery()
                        .discover(
                                mojo.testClassesDirectory.toPath(),
                                List.of(),
                                TestFilter.of(selection(mojo))::selectsClass)
                        .stream()
                        .map(found -> found.name()
                                .substring(0, Math.max(0, found.name().lastIndexOf('.'))))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private @Nullable Toolchain toolchain() {
        Map<String, String> wanted = mojo.jdkToolchain;
        if (wanted == null || wanted.isEmpty()) {
            return toolchains.getToolchainFromBuildContext("jdk", mojo.session);
        }
        return toolchains.getToolchains(mojo.session, "jdk", wanted).stream()
                .findFirst()
                .orElseThrow(() -> Problem.BAD_PARAMETER.with(
                        "jdkToolchain", wanted, "properties of a JDK in Maven's toolchains.xml"));
    }

    private Map<String, String> environment(JavaExecutable java) {
        Map<String, String> environment = new LinkedHashMap<>(java.environment());
        environment.putAll(Texts.given(mojo.environmentVariables));
        return environment;
    }

    private Map<String, String> systemProperties(Path basedir) {
        return TestProperties.system(
                TestProperties.configured(
                        mojo.systemProperties, mojo.systemPropertiesFile, Texts.given(mojo.systemPropertyVariables)),
                mojo.promoteUserPropertiesToSystemProperties ? mojo.session.getUserProperties() : new Properties(),
                basedir,
                localRepository());
    }

    /** Where a goal finds the durations of earlier runs. */
    static Path historyFile(AbstractParallelMojo mojo) {
        return mojo.historyFile == null ? usualHistoryFile(mojo.session) : mojo.historyFile.toPath();
    }

    /** Where the durations of a build are, if nobody says otherwise. */
    static Path usualHistoryFile(MavenSession session) {
        return topmost(session).resolve(".parallel-history.gz");
    }

    /** The topmost directory of a build. */
    static Path topmost(MavenSession session) {
        File top = session.getRequest().getMultiModuleProjectDirectory();
        return top == null ? Path.of(session.getExecutionRootDirectory()) : top.toPath();
    }
}
