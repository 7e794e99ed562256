package io.github.parallelmaven.fidelity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The strict comparison: two report directories hold the same files, each with the same elements, attributes and text.
 *
 * <p>What two runs of one plugin differ in is left out: the attributes {@code time} and {@code timestamp}, and the
 * element {@code properties}. Test cases may stand in any order, as JUnit promises none.
 */
public final class XmlComparison {

    private static final Set<String> PER_RUN = Set.of("time", "timestamp");

    private XmlComparison() {}

    /**
     * Compares the reports of two directories, element by element.
     *
     * @param expected the directory to be judged by
     * @param actual the directory to be judged
     * @return one line for each difference, empty if there is none
     */
    public static List<String> differences(Path expected, Path actual) {
        List<String> differences = new ArrayList<>();
        for (String file : namesIn(expected, actual)) {
            Path left = expected.resolve(file);
            Path right = actual.resolve(file);
            if (!Files.exists(left) || !Files.exists(right)) {
                differences.add(file + ": only in " + (Files.exists(left) ? expected : actual));
            } else {
                compareFiles(file, elements(left), elements(right), differences);
            }
        }
        return differences;
    }

    private static Set<String> namesIn(Path... directories) {
        Set<String> names = new TreeSet<>();
        for (Path directory : directories) {
            ReportDirectory.files(directory)
                    .forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }

    private static void compareFiles(String file, List<String> left, List<String> right, List<String> differences) {
        List<String> missing = new ArrayList<>(left);
        right.forEach(missing::remove);
        List<String> extra = new ArrayList<>(right);
        left.forEach(extra::remove);
        missing.forEach(element -> differences.add(file + ": missing " + element));
        extra.forEach(element -> differences.add(file + ": extra " + element));
    }

    /** The suite's own tag, and each test case with all that is in it, as canonical text. */
    private static List<String> elements(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = ReportDirectory.open(in);
            List<String> elements = new ArrayList<>();
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if ("testsuite".equals(reader.getLocalName())) {
                    elements.add(tag(reader));
                } else {
                    String element = canonical(reader);
                    if (!element.startsWith("<properties")) {
                        elements.add(element);
                    }
                }
            }
            return elements;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Not a well-formed report: " + file, e);
        }
    }

    private static String canonical(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder(tag(reader));
        for (int depth = 1; depth > 0; ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    text.append(tag(reader));
                    depth++;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    text.append("</").append(reader.getLocalName()).append('>');
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS ->
                    text.append(reader.getText().strip());
                default -> {}
            }
        }
        return text.toString();
    }

    private static String tag(XMLStreamReader reader) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (!PER_RUN.contains(reader.getAttributeLocalName(i))) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        return "<" + reader.getLocalName() + attributes + ">";
    }
}
