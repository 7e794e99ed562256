package io.github.parallelmaven.mojo.surefire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** Reads the descriptors of the plugins on the class path. */
final class Descriptor {

    /** A parameter of a goal; property and default are empty where there is none. */
    record Parameter(String name, boolean editable, String property, String defaultValue) {}

    private Descriptor() {}

    /** The parameters of a goal by name. */
    static Map<String, Parameter> of(String prefix, String goal) {
        Xpp3Dom mojo = descriptors().stream()
                .filter(plugin -> plugin.getChild("goalPrefix").getValue().equals(prefix))
                .flatMap(plugin -> Arrays.stream(plugin.getChild("mojos").getChildren()))
                .filter(candidate -> candidate.getChild("goal").getValue().equals(goal))
                .findFirst()
                .orElseThrow();
        Map<String, Parameter> parameters = new TreeMap<>();
        for (Xpp3Dom parameter : mojo.getChild("parameters").getChildren()) {
            String name = parameter.getChild("name").getValue();
            boolean editable =
                    Boolean.parseBoolean(parameter.getChild("editable").getValue());
            Xpp3Dom set = mojo.getChild("configuration").getChild(name);
            String expression = set == null || set.getValue() == null ? "" : set.getValue();
            String usual =
                    set == null || set.getAttribute("default-value") == null ? "" : set.getAttribute("default-value");
            parameters.put(name, new Parameter(name, editable, expression.replaceAll("^\\$\\{(.*)}$", "$1"), usual));
        }
        return parameters;
    }

    private static List<Xpp3Dom> descriptors() {
        try {
            return Collections.list(Descriptor.class.getClassLoader().getResources("META-INF/maven/plugin.xml"))
                    .stream()
                    .map(Descriptor::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Xpp3Dom read(URL url) {
        try (InputStream in = url.openStream()) {
            return Xpp3DomBuilder.build(in, "UTF-8");
        } catch (IOException | XmlPullParserException e) {
            throw new IllegalStateException(url.toString(), e);
        }
    }
}
