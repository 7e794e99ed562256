package io.github.parallelmaven.fidelity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The numbers in the head of a report, which must add up to what stands below it.
 *
 * @param file a report
 */
record ReportHead(Path file) {

    /** Elements by the attribute that counts them. */
    private static final Map<String, String> COUNTED =
            Map.of("tests", "testcase", "errors", "error", "failures", "failure", "skipped", "skipped");

    /** What does not add up, empty if all does. */
    String complaint() {
        List<String> names = new ArrayList<>();
        Map<String, Integer> head = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = ReportDirectory.open(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    names.add(reader.getLocalName());
                    if ("testsuite".equals(reader.getLocalName())) {
                        COUNTED.keySet().forEach(name -> head.put(name, number(reader, name)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Not a well-formed report: " + file, e);
        }
        Map<String, Integer> found = new TreeMap<>();
        COUNTED.forEach((attribute, element) -> found.put(
                attribute, (int) names.stream().filter(element::equals).count()));
        return head.equals(found) ? "" : file.getFileName() + " says " + head + " and holds " + found;
    }

    private static int number(XMLStreamReader reader, String attribute) {
        String value = reader.getAttributeValue(null, attribute);
        return value == null ? -1 : Integer.parseInt(value);
    }
}
