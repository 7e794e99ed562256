package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpooledTextTest {

    @TempDir
    Path spool;

    @Test
    void longTextComesBackWholeAndInOrder() throws IOException {
        SpooledText text = new SpooledText(spool);
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            // A pair of surrogates at every place where a piece may end.
            String piece = i + "\uD83D\uDE00ü\n";
            text.append(piece);
            expected.append(piece);
        }
        StringWriter back = new StringWriter();
        text.copyTo(back);
        assertThat(back.toString()).isEqualTo(expected.toString());
        assertThat(text.length()).isEqualTo(expected.length());
        assertThat(text.tail(100)).isEqualTo(expected.substring(expected.length() - 100));
    }

    @Test
    void nothingStaysWhenItIsDiscarded() {
        new SpooledText(spool).append("long".repeat(20_000));
        assertThat(spool).isNotEmptyDirectory();
        SpooledText.discard(spool);
        SpooledText.discard(spool);
        assertThat(spool).doesNotExist();
    }

    @Test
    void shortTextNeedsNoFile() throws IOException {
        SpooledText text = new SpooledText(spool);
        text.append("short");
        assertThat(Files.list(spool)).isEmpty();
        assertThat(text.tail(3)).isEqualTo("ort");
    }
}
