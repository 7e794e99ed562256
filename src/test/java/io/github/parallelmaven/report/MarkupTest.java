package io.github.parallelmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class MarkupTest {

    @Test
    void whatLooksLikeMarkupStaysText() {
        assertThat(new Markup()
                        .element("b", SampleRuns.EVIL, "title", "\" onclick=\"x")
                        .toString())
                .isEqualTo("<b title=\"&quot; onclick=&quot;x\">&lt;script&gt;alert(1)&lt;/script&gt;</b>");
    }

    @Property(tries = 500)
    void anyTextComesBackAsItWasButForWhatXmlCannotHold(@ForAll String text) throws Exception {
        String markup = new Markup().element("b", text, "title", text).toString();

        Element element = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(markup)))
                .getDocumentElement();

        String held = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD")
                .codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(element.getTextContent())
                .isEqualTo(held.replace("\r\n", "\n").replace('\r', '\n'));
        assertThat(element.getAttribute("title"))
                .isEqualTo(held.replace("\r\n", " ").replaceAll("[\r\n\t]", " "));
    }
}
