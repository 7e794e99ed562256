package io.github.parallelmaven.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class XmlWriterTest {

    @Property(tries = 1000)
    void anyTextInAnAttributeIsReadBack(@ForAll("texts") String text) throws Exception {
        String document = document(xml -> xml.attribute("a", text));

        assertThat(reader(document).getAttributeValue(null, "a"))
                .isEqualTo(legal(text, "&#").replace("\r\n", "\n").replace('\t', ' '));
    }

    @Property(tries = 1000)
    void anyTextInCdataIsReadBack(@ForAll("texts") String text) throws Exception {
        String document = document(xml -> xml.cdata(target -> target.write(text)));

        assertThat(text(document))
                .isEqualTo(legal(text, "&amp#").replace("\r\n", "\n").replace('\r', '\n'));
    }

    @Property(tries = 1000)
    void textInPiecesIsTheSameText(@ForAll("texts") String text) throws Exception {
        String whole = document(xml -> xml.cdata(target -> target.write(text)));
        String pieces = document(xml -> xml.cdata(target -> {
            for (char c : text.toCharArray()) {
                target.write(c);
            }
        }));

        assertThat(pieces).isEqualTo(whole);
    }

    @Property(tries = 1000)
    void everyDocumentCanBeEncoded(@ForAll("texts") String text) throws Exception {
        String document = document(xml -> {
            xml.attribute("a", text);
            xml.cdata(target -> target.write(text));
        });

        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(document)).isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "]]>",
                "]]",
                "]",
                ">",
                "<![CDATA[",
                "\r\n",
                "\r",
                "\n",
                "\t",
                "\u0000",
                "\u001B",
                "\uD83D",
                "\uDE00",
                "\uD83D\uDE00",
                "\uFFFE",
                "\uFFFF",
                "&",
                "<",
                "\"",
                "'",
                "&amp;",
                "é",
                "\u0085",
                "\u2028");
        return Arbitraries.frequencyOf(
                        Tuple.of(4, pieces),
                        Tuple.of(1, Arbitraries.strings().all().ofMaxLength(3)))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Test
    void anEndOfCdataIsSplitAsSurefireSplitsIt() throws IOException {
        assertThat(document(xml -> xml.cdata(target -> target.write("a]]>b"))))
                .endsWith("<root><![CDATA[a]]]]><![CDATA[>b]]></root>");
    }

    @Test
    void anAttributeOutsideAStartTagIsRefused() throws IOException {
        XmlWriter xml = new XmlWriter(new StringWriter());

        assertThatIllegalStateException().isThrownBy(() -> xml.attribute("a", "b"));
    }

    @Test
    void aCommentStandsOnItsOwnLine() throws IOException {
        assertThat(document(xml -> {
                    xml.start("child");
                    xml.comment("nothing");
                    xml.end();
                }))
                .endsWith("<root>\n  <child>\n    <!-- nothing --> \n  </child>\n</root>");
    }

    private static String document(Body body) throws IOException {
        Writer target = new StringWriter();
        XmlWriter xml = new XmlWriter(target);
        xml.start("root");
        body.write(xml);
        xml.end();
        return target.toString();
    }

    private static XMLStreamReader reader(String document) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(document));
        reader.next();
        return reader;
    }

    private static String text(String document) throws XMLStreamException {
        XMLStreamReader reader = reader(document);
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.CHARACTERS || reader.getEventType() == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /** By code points and by the letter of the recommendation, so not as the writer does it. */
    private static String legal(String text, String escape) {
        StringBuilder legal = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < 0x20 && c != 0x9 && c != 0xA && c != 0xD) {
                legal.append(escape).append(c).append(';');
            } else if (c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000) {
                legal.appendCodePoint(c);
            } else {
                legal.append('\uFFFD');
            }
        });
        return legal.toString();
    }

    private interface Body {
        void write(XmlWriter xml) throws IOException;
    }
}
