package io.github.parallelmaven.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FrameTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final FrameWriter writer = new FrameWriter(bytes);

    @Property
    void whatWasWrittenIsRead(@ForAll byte opcode, @ForAll @Size(max = 20) List<String> texts, @ForAll long number)
            throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        FrameWriter frames = new FrameWriter(target);
        frames.preamble();
        frames.begin(opcode).number(texts.size());
        texts.forEach(frames::text);
        frames.text(null).number(number).end();

        FrameReader reader = new FrameReader(new ByteArrayInputStream(target.toByteArray()));
        reader.preamble();
        Frame frame = reader.next();
        assertThat(frame.opcode()).isEqualTo(opcode);
        assertThat(frame.texts())
                .isEqualTo(texts.stream().map(FrameTest::throughUtf8).toList());
        assertThat(frame.text()).isNull();
        assertThat(frame.number()).isEqualTo(number);
        assertThat(reader.next()).isNull();
    }

    @Property(tries = 20_000)
    void anyBytesEndInAClearWay(@ForAll @Size(max = 64) byte[] noise) {
        FrameReader reader = new FrameReader(new ByteArrayInputStream(noise));
        try {
            for (Frame frame = reader.next(); frame != null; frame = reader.next()) {
                frame.pairs();
            }
        } catch (IOException expected) {
            assertThat(expected).isInstanceOfAny(ProtocolException.class, EOFException.class);
        }
    }

    @Test
    void aStrangerIsRefused() {
        FrameReader reader = new FrameReader(new ByteArrayInputStream("GET / HTTP/1.1\r\n".getBytes()));
        assertThatThrownBy(reader::preamble)
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("not a worker");
    }

    @Test
    void anotherVersionIsRefused() throws IOException {
        writer.preamble();
        byte[] other = bytes.toByteArray();
        other[7]++;
        assertThatThrownBy(() -> new FrameReader(new ByteArrayInputStream(other)).preamble())
                .hasMessageContaining("protocol version");
    }

    @Test
    void aForgedLengthIsRefusedWithoutBeingAllocated() {
        byte[] forged = {0x7F, -1, -1, -1, 1};
        assertThatThrownBy(() -> new FrameReader(new ByteArrayInputStream(forged)).next())
                .isInstanceOf(ProtocolException.class);
    }

    @Test
    void aTornFrameIsAnEarlyEnd() throws IOException {
        writer.begin((byte) 1).text("abc").end();
        byte[] torn = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 1);
        assertThatThrownBy(() -> new FrameReader(new ByteArrayInputStream(torn)).next())
                .isInstanceOf(EOFException.class);
    }

    private static String throughUtf8(String text) {
        return new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
    }
}
