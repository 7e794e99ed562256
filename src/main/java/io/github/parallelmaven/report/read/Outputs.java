package io.github.parallelmaven.report.read;

import io.github.parallelmaven.report.page.ReportedTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What tests printed that did not simply pass. Surefire's parser passes over it. */
final class Outputs {

    static final Output NONE = new Output("", "");

    private Outputs() {}

    /**
     * What a test printed, the end of it at least.
     *
     * @param stdout on standard output
     * @param stderr on standard error
     */
    record Output(String stdout, String stderr) {}

    static String key(String className, String name) {
        return className + "#" + name;
    }

    static Map<String, Output> of(Path directory) throws IOException {
        Map<String, Output> outputs = new HashMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> reports = files.filter(
                            file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .toList();
            for (Path report : reports) {
                read(report, outputs);
            }
        }
        return outputs;
    }

    private static void read(Path report, Map<String, Output> outputs) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(report)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("testcase")) {
                    String key = key(attribute(xml, "classname"), attribute(xml, "name"));
                    Output output = testCase(xml);
                    if (!output.equals(NONE)) {
                        outputs.putIfAbsent(key, output);
                    }
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(report + ": " + e.getMessage(), e);
        }
    }

    /** Its own output, or that of the first attempt that has one. Nothing of a test that simply passed. */
    private static Output testCase(XMLStreamReader xml) throws XMLStreamException {
        Output output = NONE;
        boolean troubled = false;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String element = xml.getLocalName();
                if (element.equals("system-out") || element.equals("system-err")) {
                    // This also passes the element's end.
                    output = plus(output, element, tail(xml.getElementText()));
                } else {
                    troubled |= element.matches("failure|error|flakyFailure|flakyError|rerunFailure|rerunError");
                    depth++;
                }
            }
        }
        return troubled ? output : NONE;
    }

    private static Output plus(Output output, String element, String text) {
        if (element.equals("system-out")) {
            return output.stdout.isEmpty() ? new Output(text, output.stderr) : output;
        }
        return output.stderr.isEmpty() ? new Output(output.stdout, text) : output;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - ReportedTest.OUTPUT));
    }
}
