package io.github.parallelmaven.mojo;

import io.github.parallelmaven.ci.CiNode;
import io.github.parallelmaven.report.ci.CiFormat;
import io.github.parallelmaven.report.ci.CiReport;
import io.github.parallelmaven.report.ci.Sources;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Makes what tells a CI service of the run of a module. */
final class CiTelling {

    /** Where services say that the checkout is. */
    private static final List<String> CHECKOUT =
            List.of("GITHUB_WORKSPACE", "CI_PROJECT_DIR", "BUILD_SOURCESDIRECTORY");

    private CiTelling() {}

    /**
     * Makes it.
     *
     * @param wanted value of the parameter
     * @param project the module
     * @param root topmost directory of the build, for a service that does not say where the checkout is
     * @param variables environment of the node
     * @return {@code null} where no service is to be told
     */
    static @Nullable CiReport of(String wanted, MavenProject project, Path root, Map<String, String> variables) {
        List<Path> sources = CompiledTests.paths(
                Stream.concat(project.getTestCompileSourceRoots().stream(), project.getCompileSourceRoots().stream())
                        .toList());
        Path checkout = CHECKOUT.stream()
                .map(variables::get)
                .filter(Objects::nonNull)
                .filter(folder -> !folder.isBlank())
                .findFirst()
                .map(Path::of)
                .orElse(root);
        String summary = variables.getOrDefault("GITHUB_STEP_SUMMARY", "");
        return CiFormat.of(wanted, CiNode.service(variables))
                .map(format -> new CiReport(
                        format,
                        new Sources(sources, checkout),
                        Path.of(project.getBuild().getDirectory(), "parallel"),
                        summary.isBlank() ? null : Path.of(summary),
                        CiTelling::print))
                .orElse(null);
    }

    /** Services look at the beginning of a line, where Maven's log, and System.out in Maven 4, put a level. */
    private static void print(String line) {
        @SuppressWarnings("resource") // nobody may close this
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(line);
    }
}
