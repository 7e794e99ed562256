package io.github.parallelmaven.history;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The history as gzipped UTF-8 text: a line of magic and version, then one line an observation, sorted, its fields
 * separated by tabs: module, unit, environment, milliseconds since 1970, nanoseconds, {@code +} for clean or {@code -}.
 */
final class HistoryFormat {

    static final String HEADER = "parallel-history 1";

    private static final int FIELDS = 6;

    private HistoryFormat() {}

    static void write(History history, OutputStream out) throws IOException {
        try (Writer text =
                new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8))) {
            text.write(HEADER + "\n");
            for (String module : history.modules()) {
                for (Observation observation : history.of(module)) {
                    text.write(line(module, observation));
                }
            }
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is anything else, of another version, torn or damaged
     */
    static History read(InputStream in) throws IOException {
        Map<String, List<Observation>> modules = new TreeMap<>();
        try (BufferedReader text =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            String header = text.readLine();
            if (!HEADER.equals(header)) {
                throw new IOException("its first line is not <" + HEADER + ">");
            }
            for (@Nullable String line = text.readLine(); line != null; line = text.readLine()) {
                parse(line, modules);
            }
        }
        return modules.entrySet().stream()
                .map(module -> History.of(module.getKey(), module.getValue()))
                .reduce(History.empty(), History::merge);
    }

    private static String line(String module, Observation observation) {
        return String.join(
                        "\t",
                        Tabs.escape(module),
                        Tabs.escape(observation.unit()),
                        Tabs.escape(observation.environment()),
                        Long.toString(observation.epochMillis()),
                        Long.toString(observation.duration().toNanos()),
                        observation.clean() ? "+" : "-")
                + "\n";
    }

    private static void parse(String line, Map<String, List<Observation>> modules) throws IOException {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IOException("a line has " + fields.length + " fields instead of " + FIELDS);
        }
        modules.computeIfAbsent(Tabs.unescape(fields[0]), module -> new ArrayList<>())
                .add(new Observation(
                        Tabs.unescape(fields[1]),
                        number(fields[3]),
                        Duration.ofNanos(number(fields[4])),
                        fields[5].equals("+"),
                        Tabs.unescape(fields[2])));
    }

    private static long number(String field) throws IOException {
        try {
            return Long.parseLong(field);
        } catch (NumberFormatException e) {
            throw new IOException("<" + field + "> is not a number", e);
        }
    }
}
