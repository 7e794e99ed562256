package io.github.parallelmaven.docs;

import io.github.parallelmaven.docs.GoalDescription.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the descriptor that the build makes of the annotations before it runs tests. */
final class PluginDescriptor {

    /** Written beside {@code plugin.xml} and alike, but with the mark-up of the Javadoc. */
    static final Path FILE = Path.of("target", "plugin-enhanced.xml");

    private PluginDescriptor() {}

    /** All goals in the order of the file. */
    static List<GoalDescription> goals() throws IOException {
        if (!Files.exists(FILE)) {
            throw new IOException(FILE + " does not exist; the build writes it: mvn process-classes");
        }
        try {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(FILE.toFile())
                    .getDocumentElement();
            return descendants(root, "mojo").map(PluginDescriptor::goal).toList();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(FILE.toString(), e);
        }
    }

    private static GoalDescription goal(Element mojo) {
        Element values = children(mojo, "configuration").findFirst().orElseThrow();
        return new GoalDescription(
                text(mojo, "goal"),
                text(mojo, "description"),
                text(mojo, "phase"),
                descendants(mojo, "parameter")
                        .filter(parameter -> text(parameter, "editable").equals("true"))
                        .map(parameter -> setting(parameter, values))
                        .toList());
    }

    private static Setting setting(Element parameter, Element values) {
        String name = text(parameter, "name");
        return new Setting(
                name,
                text(parameter, "type"),
                text(parameter, "since"),
                text(values, name).replaceAll("^\\$\\{(.*)}$", "$1"),
                children(values, name)
                        .map(value -> value.getAttribute("default-value"))
                        .findFirst()
                        .orElse(""),
                text(parameter, "description"));
    }

    private static String text(Element parent, String child) {
        return children(parent, child)
                .map(Element::getTextContent)
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes())
                .filter(element -> element.getTagName().equals(name));
    }

    private static Stream<Element> descendants(Element root, String name) {
        return elements(root.getElementsByTagName(name));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
