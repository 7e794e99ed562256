package io.github.parallelmaven.history;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The first element of a {@code TEST-*.xml} file. What follows, which may be megabytes of output, is not read. */
final class SuiteHead {

    /** What {@code reportNameSuffix} adds to names. */
    private static final Pattern SUFFIX = Pattern.compile("\\(.*\\)$");

    private static final Pattern CLASS_NAME = Pattern.compile("[\\p{javaJavaIdentifierPart}.]+");

    /** Thirty years. Sums of such times, in nanoseconds, are still numbers; an exponent can tell any length. */
    private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(1_000_000_000);

    private SuiteHead() {}

    /** The time of the class, its set-up included; nothing where the report is of something else than a class. */
    static List<Observation> read(Path file, long epochMillis) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 12)) {
            XMLStreamReader xml = reader(in);
            while (xml.hasNext() && !xml.isStartElement()) {
                xml.next();
            }
            return suite(xml, epochMillis);
        } catch (XMLStreamException e) {
            throw new IOException("it is no XML file", e);
        } catch (NumberFormatException e) {
            throw new IOException("its time is not a number", e);
        }
    }

    /** A DTD or an entity has no place in a report, and could make the parser read other files. */
    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }

    /** The top-level class of which a suite tells; empty where it is no class. */
    static String className(XMLStreamReader suite) {
        String name = SUFFIX.matcher(attribute(suite, "name")).replaceFirst("");
        return CLASS_NAME.matcher(name).matches() ? topLevel(name) : "";
    }

    private static List<Observation> suite(XMLStreamReader xml, long epochMillis) throws IOException {
        if (!xml.isStartElement() || !xml.getLocalName().equals("testsuite")) {
            throw new IOException("it does not begin with <testsuite>");
        }
        String name = className(xml);
        String time = attribute(xml, "time");
        if (time.isEmpty() || name.isEmpty()) {
            return List.of();
        }
        boolean clean = Stream.of("errors", "failures", "flakes")
                .map(count -> attribute(xml, count))
                .allMatch(count -> count.isEmpty() || count.equals("0"));
        // Older versions separate thousands.
        BigDecimal seconds = new BigDecimal(time.replace(",", ""));
        if (seconds.abs().compareTo(MOST_SECONDS) > 0) {
            throw new IOException("its time is too long");
        }
        long nanos = seconds.movePointRight(9).longValue();
        return List.of(new Observation(
                name, epochMillis, Duration.ofNanos(Math.max(0, nanos)), clean, SurefireTimes.ENVIRONMENT));
    }

    static String attribute(XMLStreamReader xml, String name) {
        @Nullable String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Name of the class that encloses all others. */
    static String topLevel(String className) {
        int dollar = className.indexOf('$', className.lastIndexOf('.') + 2);
        return dollar < 0 ? className : className.substring(0, dollar);
    }
}
