package io.github.parallelmaven.mojo;

import io.github.parallelmaven.mojo.surefire.SurefireConfiguration;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Which rule a project's own Surefire follows for JUnit 4 and TestNG tests beside Jupiter ones. Until 3.5 they are
 * silently left out where the project brings the Jupiter engine; since 3.6 they run. Whoever switches to this plugin
 * finds the tests that ran before, no fewer and no more.
 */
enum SurefireEra {
    /** One provider per module. */
    BEFORE_3_6,
    /** The JUnit Platform with an engine for each framework. */
    SINCE_3_6;

    /** The era of a project. One that does not say which Surefire it uses is of the present. */
    static SurefireEra of(MavenProject project) {
        Plugin surefire = project.getPlugin(SurefireConfiguration.PLUGIN);
        return ofVersion(surefire == null ? null : surefire.getVersion());
    }

    /** The era of a version. Before 2.22 it is most often Maven's own default, which nobody chose. */
    static SurefireEra ofVersion(@Nullable String version) {
        if (version == null) {
            return SINCE_3_6;
        }
        ComparableVersion own = new ComparableVersion(version);
        boolean before = own.compareTo(new ComparableVersion("2.22.0")) >= 0
                && own.compareTo(new ComparableVersion("3.6.0-M1")) < 0;
        return before ? BEFORE_3_6 : SINCE_3_6;
    }
}
