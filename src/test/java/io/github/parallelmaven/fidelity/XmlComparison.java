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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The strict comparison: two report directories hold the same files, each with the same elements in the same order, the
 * same attributes and the same text to the last blank.
 *
 * <p>Left out is what two runs of one plugin differ in: the attributes {@code time}, {@code timestamp} and
 * {@code hostname}, the element {@code properties}, and in stack traces the frames of whoever called the tests, in
 * whatever number. White space counts wherever a report holds text; it does not count between elements, where it only
 * indents.
 */
public final class XmlComparison {

    private static final Set<String> PER_RUN = Set.of("time", "timestamp", "hostname");

    /** How a difference in nothing but the order ends. */
    static final String OTHER_ORDER = ": the same elements in another order";

    /** The frames of the launcher, and of the plugin that called it, at the bottom of a trace. */
    private static final Pattern CALLERS =
            Pattern.compile("[\\t ]at org\\.junit\\.platform\\.launcher\\.core\\.[^\\n]*(\\n[\\t ]at [^\\n]*)*");

    /** The frames that a cause shares with what it caused, those of the callers among them. */
    private static final Pattern COMMON = Pattern.compile("\\.\\.\\. (\\d+) more");

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
                differences.add(file + (Files.exists(left) ? ": file is missing" : ": file is extra"));
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
        if (missing.isEmpty() && extra.isEmpty() && !left.equals(right)) {
            differences.add(file + OTHER_ORDER);
        }
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
                    if (!element.startsWith("<properties{")) {
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

    /** Leaves the reader at the end of the element at which it stands. */
    private static String canonical(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder children = new StringBuilder();
        StringBuilder text = new StringBuilder();
        String name = reader.getLocalName();
        String start = tag(reader);
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> children.append(canonical(reader));
                case XMLStreamConstants.COMMENT ->
                    children.append("<!--").append(reader.getText()).append("-->");
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                default -> {}
            }
        }
        boolean indents = !children.isEmpty() && text.toString().isBlank() || "testcase".equals(name);
        String all = start + children + (indents ? text.toString().strip() : text) + "</" + name + ">";
        return withoutCallers(all);
    }

    private static String withoutCallers(String text) {
        Matcher callers = CALLERS.matcher(text);
        if (!callers.find()) {
            return text;
        }
        long left = callers.group().lines().count();
        return COMMON.matcher(callers.replaceAll("\tat (launcher)")).replaceAll(match -> {
            long more = Math.max(0, Long.parseLong(match.group(1)) - left);
            return "... " + more + " more";
        });
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
