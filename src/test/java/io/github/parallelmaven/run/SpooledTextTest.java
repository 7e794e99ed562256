package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.CapturedText;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpooledTextTest {

    @TempDir
    Path folder;

    @Test
    void longTextComesBackWholeAndInOrder() throws IOException {
        SpooledText text = new SpooledText(new OutputSpool(folder));
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            // A pair of surrogates at every place where a piece may end.
            String piece = i + "\uD83D\uDE00ü\n";
            text.append(piece);
            expected.append(piece);
        }
        assertThat(back(text)).isEqualTo(expected.toString());
        assertThat(text.length()).isEqualTo(expected.length());
        assertThat(text.tail(100)).isEqualTo(expected.substring(expected.length() - 100));
        assertThat(back(text.settled())).isEqualTo(expected.toString());
        assertThat(text.tail(100)).isEqualTo(expected.substring(expected.length() - 100));
    }

    @Test
    void textsThatGrowAtOnceComeBackEachByItself() throws IOException {
        OutputSpool spool = new OutputSpool(folder);
        SpooledText one = new SpooledText(spool);
        SpooledText other = new SpooledText(spool);
        for (int i = 0; i < 30_000; i++) {
            one.append("one " + i + "\n");
            other.append("other " + i + "\n");
        }
        assertThat(back(one.settled()).lines().filter(line -> line.startsWith("one ")))
                .hasSize(30_000);
        assertThat(back(other.settled())).doesNotContain("one").hasLineCount(30_000);
    }

    @Test
    void nothingStaysWhenItIsDiscarded() {
        OutputSpool spool = new OutputSpool(folder.resolve("spool"));
        new SpooledText(spool).append("long".repeat(20_000));
        assertThat(folder.resolve("spool")).isNotEmptyDirectory();
        spool.discard();
        spool.discard();
        assertThat(folder.resolve("spool")).doesNotExist();
    }

    @Test
    void shortTextNeedsNoFile() throws IOException {
        SpooledText text = new SpooledText(new OutputSpool(folder));
        text.append("short");
        assertThat(Files.list(folder)).isEmpty();
        assertThat(text.tail(3)).isEqualTo("ort");
    }

    @Test
    void manyShortTextsDoNotStayInMemory() throws IOException {
        OutputSpool spool = new OutputSpool(folder);
        List<SpooledText> texts = new ArrayList<>();
        for (int i = 0; i < 2 * OutputSpool.HELD / 30_000; i++) {
            SpooledText text = new SpooledText(spool);
            text.append("a".repeat(30_000));
            texts.add(text.settled());
        }
        assertThat(Files.size(Files.list(folder).findFirst().orElseThrow()))
                .isBetween(OutputSpool.HELD - 60_000, OutputSpool.HELD + 60_000);
        assertThat(texts).allSatisfy(text -> assertThat(back(text)).isEqualTo("a".repeat(30_000)));
        assertThat(texts).allSatisfy(text -> assertThat(text.tail(5)).isEqualTo("aaaaa"));
    }

    @Test
    void whatATestDeletesIsStillThere() throws IOException {
        SpooledText text = new SpooledText(new OutputSpool(folder));
        text.append("before ".repeat(10_000));
        for (Path file : Files.list(folder).toList()) {
            Files.delete(file);
        }
        text.append("after ".repeat(10_000));
        assertThat(back(text.settled())).isEqualTo("before ".repeat(10_000) + "after ".repeat(10_000));
    }

    @Test
    void textThatNoDiskTakesIsCountedAndTheRestIsKept() throws IOException {
        Path file = Files.createFile(folder.resolve("no folder"));
        OutputSpool spool = new OutputSpool(file);
        SpooledText text = new SpooledText(spool);
        text.append("a".repeat(100_000));
        text.append("the end");
        assertThat(back(text)).contains("characters were lost").endsWith("the end");
        assertThat(spool.failure())
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .contains("Output of tests was lost")
                        .contains(file.toString()));
    }

    @Test
    void anotherTextIsTakenOverPieceByPiece() {
        SpooledText text = new SpooledText(new OutputSpool(folder));
        text.append("a");
        text.append(CapturedText.of("b".repeat(100_000)));
        assertThat(text.length()).isEqualTo(100_001);
        assertThat(text.tail(2)).isEqualTo("bb");
    }

    private static String back(SpooledText text) {
        StringWriter back = new StringWriter();
        try {
            text.copyTo(back);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return back.toString();
    }
}
