package io.github.parallelmaven.history;

import io.github.parallelmaven.model.FailedTests;
import io.github.parallelmaven.model.TestCase;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The tests that failed, as reports in Surefire's format tell it. */
public final class SurefireFailures {

    private static final Set<String> BAD = Set.of("failure", "error");

    private SurefireFailures() {}

    /**
     * Reads what is there.
     *
     * @param reports directory of {@code TEST-*.xml} files; it need not exist
     * @param warnings receives a sentence about each file that cannot be read
     * @return the tests that did not pass at last; empty where there is no report
     */
    public static Optional<FailedTests> of(Path reports, Consumer<String> warnings) {
        Map<String, SortedSet<String>> failed = new TreeMap<>();
        List<Path> files = files(reports, warnings);
        for (Path file : files) {
            try {
                read(file, failed);
            } catch (IOException | XMLStreamException e) {
                warnings.accept("What failed in " + file + " is not known: " + e.getMessage());
            }
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(new FailedTests(new TreeMap<>(failed)));
    }

    private static List<Path> files(Path reports, Consumer<String> warnings) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(reports, "TEST-*.xml")) {
            found.forEach(files::add);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (IOException e) {
            warnings.accept("What failed before is not known: " + e);
        }
        return files;
    }

    private static void read(Path file, Map<String, SortedSet<String>> failed) throws IOException, XMLStreamException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = SuiteHead.reader(in);
            String suite = "";
            String className = "";
            String name = "";
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("testsuite")) {
                    suite = SuiteHead.className(xml);
                } else if (xml.getLocalName().equals("testcase")) {
                    className = SuiteHead.attribute(xml, "classname");
                    name = SuiteHead.attribute(xml, "name");
                } else if (BAD.contains(xml.getLocalName()) && !suite.isEmpty()) {
                    String label = FailedTests.label(new TestCase(suite, className, name, null));
                    FailedTests.put(failed, suite, label);
                }
            }
        }
    }
}
