package io.github.parallelmaven.fidelity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the {@code TEST-*.xml} files of a directory. */
final class ReportDirectory {

    private ReportDirectory() {}

    /**
     * Counts equal test cases of all reports of a directory.
     *
     * @param directory holds the reports
     * @return how often each test case was reported, in order of class and name
     * @throws UncheckedIOException if the directory or a file cannot be read
     * @throws IllegalArgumentException if a file is not well-formed
     */
    static SortedMap<ReportedCase, Integer> cases(Path directory) {
        SortedMap<ReportedCase, Integer> cases = new TreeMap<>();
        for (Path file : files(directory)) {
            countCases(file, cases);
        }
        return cases;
    }

    /**
     * Lists the reports of a directory.
     *
     * @param directory holds the reports
     * @return its {@code TEST-*.xml} files by name
     */
    static List<Path> files(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(ReportDirectory::isReport).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a file for pulling events, with no way to reach outside of it.
     *
     * @param in the content
     * @return a reader at the start of the document
     * @throws XMLStreamException if the document cannot be begun
     */
    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }

    /**
     * Holds the heads of reports to what stands below them.
     *
     * @param directory holds the reports
     * @return a sentence for each file whose numbers do not add up
     */
    static List<String> wrongHeads(Path directory) {
        return files(directory).stream()
                .map(file -> new ReportHead(file).complaint())
                .filter(complaint -> !complaint.isEmpty())
                .toList();
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("TEST-") && name.endsWith(".xml");
    }

    private static void countCases(Path file, SortedMap<ReportedCase, Integer> cases) {
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = open(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && "testcase".equals(reader.getLocalName())) {
                    cases.merge(readCase(reader), 1, Integer::sum);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Not a well-formed report: " + file, e);
        }
    }

    private static ReportedCase readCase(XMLStreamReader reader) throws XMLStreamException {
        String className = attribute(reader, "classname");
        String name = attribute(reader, "name");
        ReportedOutcome outcome = ReportedOutcome.PASSED;
        int depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth == 1) {
                        outcome = outcome.and(reader.getLocalName());
                    }
                    depth++;
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return new ReportedCase(className, name, outcome);
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
