package io.github.parallelmaven.fork;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads what reaches a JVM's real standard output or error: the JVM's own messages, native code, child processes. The
 * end of it is kept as the JVM's last words.
 */
final class NativeOutput {

    private static final int KEPT = 8_192;

    private static final int DIVERTED = 1 << 20;

    private static final long JOIN_MILLIS = 500;

    private final List<Thread> readers = new CopyOnWriteArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private @Nullable StringBuilder diverted;

    /**
     * Starts to read.
     *
     * @param source one of the process's streams
     * @param name name of the thread
     * @param sink receives the text in pieces
     */
    void read(InputStream source, String name, Consumer<String> sink) {
        Thread thread = new Thread(() -> pump(source, sink), name);
        thread.setDaemon(true);
        thread.start();
        readers.add(thread);
    }

    /** Waits until all was read; not for ever, since a child process may have inherited the streams. */
    void awaitEnd() {
        try {
            for (Thread reader : readers) {
                reader.join(JOIN_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The end of what was written so far.
     *
     * @return at most 8 Ki characters
     */
    String lastWords() {
        synchronized (kept) {
            return kept.toString();
        }
    }

    /** From now on the text goes nowhere else: it was asked for, and is no output of the tests. */
    void divert() {
        synchronized (kept) {
            diverted = new StringBuilder();
        }
    }

    /** What has come since; at most 1 Mi characters. */
    String diverted() {
        synchronized (kept) {
            return diverted == null ? "" : diverted.toString();
        }
    }

    /** From now on the text goes its usual way. */
    void restore() {
        synchronized (kept) {
            diverted = null;
        }
    }

    private boolean isDiverted(String text) {
        synchronized (kept) {
            if (diverted != null && diverted.length() < DIVERTED) {
                diverted.append(text);
            }
            return diverted != null;
        }
    }

    private void pump(InputStream source, Consumer<String> sink) {
        char[] buffer = new char[4096];
        try (Reader reader = new InputStreamReader(source, Charset.defaultCharset())) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                String text = new String(buffer, 0, read);
                if (!isDiverted(text)) {
                    keep(text);
                    forward(text, sink);
                }
            }
        } catch (IOException e) {
            // The process is gone; what it wrote is kept.
            keep("");
        }
    }

    /** Whatever becomes of the text, the pipe has to be emptied, or the JVM would wait for it for ever. */
    private void forward(String text, Consumer<String> sink) {
        try {
            sink.accept(text);
        } catch (RuntimeException nowhereToPutIt) {
            keep("");
        }
    }

    private void keep(String text) {
        synchronized (kept) {
            kept.append(text);
            if (kept.length() > KEPT) {
                kept.delete(0, kept.length() - KEPT);
            }
        }
    }
}
