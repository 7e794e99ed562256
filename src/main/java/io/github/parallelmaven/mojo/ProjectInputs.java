package io.github.parallelmaven.mojo;

import io.github.parallelmaven.discovery.TestDiscovery;
import io.github.parallelmaven.fork.ForkSpec;
import io.github.parallelmaven.fork.ModulePath;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.run.RunOptions;
import io.github.parallelmaven.run.RunOrder;
import io.github.parallelmaven.run.RunRequest;
import io.github.parallelmaven.selection.SelectionRequest;
import io.github.parallelmaven.selection.TestFilter;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link RunRequest} of a Maven project and the parameters of a goal. Since parameters have the names and types
 * of Surefire's, a goal that was configured from Surefire's configuration is read the same way.
 */
final class ProjectInputs {

    private static final String SUREFIRE_EXECUTION = "default-test";

    private final AbstractParallelMojo mojo;
    private final ToolchainManager toolchains;
    private final PlatformResolver platform;

    /** Keeps the goal and the parts of Maven that it needs. */
    ProjectInputs(AbstractParallelMojo mojo, ToolchainManager toolchains, PlatformResolver platform) {
        this.mojo = mojo;
        this.toolchains = toolchains;
        this.platform = platform;
    }

    /** The run that the goal describes. */
    RunRequest request() {
        return new RunRequest(
                module(mojo.project, mojo.execution.getExecutionId()),
                mojo.testClassesDirectory.toPath(),
                ScannedDependencies.files(mojo.project.getArtifacts(), Texts.given(mojo.dependenciesToScan)),
                selection(),
                fork(),
                historyFile(),
                options());
    }

    /** The key under which durations are kept: equal for a goal on the command line and one in the POM. */
    static String module(MavenProject project, String executionId) {
        boolean usual = executionId == null || executionId.equals("default") || executionId.startsWith("default-");
        return project.getGroupId() + ':' + project.getArtifactId() + '#' + (usual ? SUREFIRE_EXECUTION : executionId);
    }

    /** What to run. */
    SelectionRequest selection() {
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
    RunOptions options() {
        return new RunOptions(
                Workers.of(mojo.workers, mojo.forkCount),
                mojo.strategy,
                TestProperties.platform(mojo.properties),
                mojo.failIfNoTests,
                mojo.failIfNoSpecifiedTests,
                mojo.runOrder == null || mojo.runOrder.isBlank() ? null : RunOrder.of(mojo.runOrder),
                mojo.runOrderRandomSeed == null ? mojo.session.hashCode() : mojo.runOrderRandomSeed,
                mojo.reuseForks,
                mojo.forkedProcessExitTimeoutInSeconds);
    }

    private ForkSpec fork() {
        Path basedir = mojo.project.getBasedir().toPath();
        TestClassPath classPath = TestClassPath.of(mojo).plus(platform.additional(mojo));
        JavaExecutable java = JavaExecutable.of(mojo.jvm, basedir, toolchain());
        String argLine = argLine();
        return new ForkSpec(
                java.path(),
                java.major(),
                classPath.elements(),
                platform.resolve(mojo, classPath),
                argLine,
                environment(java),
                Set.copyOf(Texts.given(mojo.excludedEnvironmentVariables)),
                systemProperties(basedir),
                mojo.workingDirectory == null ? basedir : mojo.workingDirectory.toPath(),
                Path.of(mojo.project.getBuild().getDirectory(), mojo.tempDir),
                mojo.enableAssertions && !ArgLine.disablesAssertions(argLine),
                modulePath(java, classPath));
    }

    private @Nullable ModulePath modulePath(JavaExecutable java, TestClassPath classPath) {
        return mojo.useModulePath && java.major() >= 9
                ? new ModuleSplit().of(classPath, this::testPackages).orElse(null)
                : null;
    }

    private SortedSet<String> testPackages() {
        return new TestDiscovery()
                        .discover(
                                mojo.testClassesDirectory.toPath(), List.of(), TestFilter.of(selection())::selectsClass)
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

    private String argLine() {
        return ArgLine.of(
                mojo.argLine,
                mojo.project.getProperties(),
                mojo.session.getUserProperties(),
                mojo.session.getSystemProperties());
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
                mojo.session
                        .getRepositorySession()
                        .getLocalRepository()
                        .getBasedir()
                        .toPath());
    }

    private Path historyFile() {
        if (mojo.historyFile != null) {
            return mojo.historyFile.toPath();
        }
        File top = mojo.session.getRequest().getMultiModuleProjectDirectory();
        Path root = top == null ? Path.of(mojo.session.getExecutionRootDirectory()) : top.toPath();
        return root.resolve(".parallel-history.gz");
    }
}
