package io.github.parallelmaven.mojo.surefire;

import java.io.IOException;
import java.io.StringReader;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** Projects as Maven leaves them once it has read them. */
final class Projects {

    private Projects() {}

    /** With plugins. */
    static MavenProject with(String plugins) {
        return new MavenProject(model("<plugins>" + plugins + "</plugins>"));
    }

    /** With plugin management. */
    static MavenProject managing(String plugins) {
        return new MavenProject(model("<pluginManagement><plugins>" + plugins + "</plugins></pluginManagement>"));
    }

    static Xpp3Dom dom(String xml) {
        try {
            return Xpp3DomBuilder.build(new StringReader(xml));
        } catch (IOException | XmlPullParserException e) {
            throw new IllegalArgumentException(xml, e);
        }
    }

    private static Model model(String build) {
        String xml = "<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>a</artifactId>"
                + "<version>1</version><build>" + build + "</build></project>";
        try {
            return new MavenXpp3Reader().read(new StringReader(xml));
        } catch (IOException | XmlPullParserException e) {
            throw new IllegalArgumentException(xml, e);
        }
    }
}
