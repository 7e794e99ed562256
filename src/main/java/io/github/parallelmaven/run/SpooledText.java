package io.github.parallelmaven.run;

import io.github.parallelmaven.model.CapturedText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that grows: in memory while it is short and the run has not printed much, in the spool from then on, so that
 * neither a chatty test nor many of them cost heap.
 */
final class SpooledText implements CapturedText {

    private static final int IN_MEMORY = 32 << 10;
    private static final int TAIL = 8 << 10;

    private final OutputSpool spool;
    private final StringBuilder memory = new StringBuilder();
    private final List<OutputSpool.Piece> pieces = new ArrayList<>();
    private long length;
    private long lost;

    SpooledText(OutputSpool spool) {
        this.spool = spool;
    }

    /** Adds text at the end. Not thread-safe: the events of one fork come one at a time. */
    void append(String text) {
        length += text.length();
        spool.hold(text.length());
        memory.append(text);
        if (memory.length() > IN_MEMORY) {
            spill(keptFrom());
        }
    }

    /** Adds another text at the end, piece by piece. */
    void append(CapturedText other) {
        if (other.length() == 0) {
            return;
        }
        try (Writer appender = new Appender()) {
            other.copyTo(appender);
        } catch (IOException e) {
            append("(output that could not be read back: " + e.getMessage() + ")");
        }
    }

    /** Nothing follows for now: what need not stay in memory leaves it. */
    SpooledText settled() {
        if (!pieces.isEmpty() || spool.isCrowded()) {
            spill(memory.length());
        }
        memory.trimToSize();
        return this;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public void copyTo(Writer target) throws IOException {
        for (OutputSpool.Piece piece : pieces) {
            try (Reader reader = new InputStreamReader(spool.read(piece), StandardCharsets.UTF_8)) {
                reader.transferTo(target);
            }
        }
        if (lost > 0) {
            target.append("\n(" + lost + " characters were lost: there was no room for them on the disk)\n");
        }
        target.append(memory);
    }

    @Override
    public String tail(int limit) {
        StringBuilder tail = new StringBuilder(memory);
        for (int i = pieces.size() - 1; i >= 0 && tail.length() < limit; i--) {
            tail.insert(0, endOf(pieces.get(i), limit));
        }
        return tail.substring(Math.max(0, tail.length() - limit));
    }

    /** The end of a piece; begun in the middle of a character, it begins with a mark of that, which is cut off. */
    private String endOf(OutputSpool.Piece piece, int limit) {
        long bytes = Math.min(piece.length(), 4L * limit);
        StringWriter text = new StringWriter();
        try (Reader reader = new InputStreamReader(
                spool.read(new OutputSpool.Piece(piece.end() - bytes, bytes)), StandardCharsets.UTF_8)) {
            reader.transferTo(text);
        } catch (IOException e) {
            text.append("(output that could not be read back: ")
                    .append(e.getMessage())
                    .append(')');
        }
        return text.toString();
    }

    /** The beginning goes to the spool; a tail stays while a test runs, so that pieces are not too small. */
    private void spill(int end) {
        if (end <= 0) {
            return;
        }
        OutputSpool.Piece written = spool.write(memory.subSequence(0, end));
        if (written == null) {
            lost += end;
        } else {
            add(written);
        }
        spool.hold(-end);
        memory.delete(0, end);
    }

    /** While one test prints alone, what it prints is one piece, however much it is. */
    private void add(OutputSpool.Piece piece) {
        OutputSpool.Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.end() == piece.start()) {
            pieces.set(pieces.size() - 1, new OutputSpool.Piece(last.start(), last.length() + piece.length()));
        } else {
            pieces.add(piece);
        }
    }

    /** A pair of surrogates must not be torn: each half alone would not survive the file. */
    private int keptFrom() {
        int from = memory.length() - TAIL;
        return Character.isHighSurrogate(memory.charAt(from - 1)) ? from - 1 : from;
    }

    /** Adds what is written to it. */
    private final class Appender extends Writer {

        @Override
        public void write(char[] buffer, int offset, int count) {
            SpooledText.this.append(new String(buffer, offset, count));
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // As above.
        }
    }
}
