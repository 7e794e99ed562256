package io.github.parallelmaven.history;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The history as gzipped UTF-8 text: a line of magic and version, one with the number of modules, then one line an
 * observation, sorted, its fields separated by tabs: module, unit, environment, milliseconds since 1970, microseconds,
 * those of the set-up among them, {@code +} for clean or {@code -}, test methods, bytes, microseconds of processor time or
 * nothing, {@code +} for warm or nothing. Earlier versions are read still: 4 did not tell the number of modules, 3 did not
 * know what was warm, 2 had no processor time either, and 1 had nanoseconds in place of microseconds and neither set-up
 * nor methods nor bytes.
 */
final class HistoryFormat {

    static final String HEADER = "parallel-history 5";

    private static final List<Version> VERSIONS = List.of(
            new Version("parallel-history 1", 6, false, HistoryFormat::first),
            new Version("parallel-history 2", 9, false, HistoryFormat::second),
            new Version("parallel-history 3", 10, false, HistoryFormat::third),
            new Version("parallel-history 4", 11, false, HistoryFormat::fourth),
            new Version(HEADER, 11, true, HistoryFormat::fourth));

    private HistoryFormat() {}

    /** Writes the head and each module as a file of its own, which one after the other are one file (RFC 1952, 2.2). */
    static void write(History history, OutputStream out) throws IOException {
        List<byte[]> modules = history.packed(HistoryFormat::pack);
        out.write(packed(Stream.of(HEADER + "\n", modules.size() + "\n")));
        for (byte[] module : modules) {
            out.write(module);
        }
    }

    private static byte[] pack(String module, List<Observation> observations) throws IOException {
        return packed(observations.stream().map(observation -> line(module, observation)));
    }

    /** Line by line, since a module may have a million. */
    private static byte[] packed(Stream<String> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text =
                new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8))) {
            for (Iterator<String> line = lines.iterator(); line.hasNext(); ) {
                text.write(line.next());
            }
        }
        return bytes.toByteArray();
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
            Version version = version(text.readLine());
            long expected = version.counted ? number(String.valueOf(text.readLine())) : -1;
            for (@Nullable String line = text.readLine(); line != null; line = text.readLine()) {
                String[] fields = line.split("\t", -1);
                if (fields.length != version.fields) {
                    throw new IOException("a line has " + fields.length + " fields instead of " + version.fields);
                }
                modules.computeIfAbsent(Tabs.unescape(fields[0]), module -> new ArrayList<>())
                        .add(version.parser.parse(fields));
            }
            if (version.counted && modules.size() != expected) {
                throw new IOException("it holds " + modules.size() + " modules instead of " + expected);
            }
        }
        return modules.entrySet().stream()
                .map(module -> History.of(module.getKey(), module.getValue()))
                .reduce(History.empty(), History::merge);
    }

    private static Version version(@Nullable String header) throws IOException {
        for (Version version : VERSIONS) {
            if (version.header.equals(header)) {
                return version;
            }
        }
        throw new IOException("its first line is not <" + HEADER + ">");
    }

    private static String line(String module, Observation observation) {
        Duration cpu = observation.cpu();
        return String.join(
                        "\t",
                        Tabs.escape(module),
                        Tabs.escape(observation.unit()),
                        Tabs.escape(observation.environment()),
                        Long.toString(observation.epochMillis()),
                        Long.toString(micros(observation.duration())),
                        Long.toString(micros(observation.setup())),
                        observation.clean() ? "+" : "-",
                        Integer.toString(observation.shape().testMethods()),
                        Long.toString(observation.shape().bytes()),
                        cpu == null ? "" : Long.toString(micros(cpu)),
                        observation.warm() ? "+" : "")
                + "\n";
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1000;
    }

    private static Observation first(String[] fields) throws IOException {
        return new Observation(
                Tabs.unescape(fields[1]),
                number(fields[3]),
                Duration.ofNanos(number(fields[4])),
                fields[5].equals("+"),
                Tabs.unescape(fields[2]));
    }

    private static Observation second(String[] fields) throws IOException {
        return later(fields, null, false);
    }

    private static Observation third(String[] fields) throws IOException {
        return later(fields, cpu(fields[9]), false);
    }

    private static Observation fourth(String[] fields) throws IOException {
        return later(fields, cpu(fields[9]), fields[10].equals("+"));
    }

    private static @Nullable Duration cpu(String field) throws IOException {
        return field.isEmpty() ? null : micros(field);
    }

    private static Observation later(String[] fields, @Nullable Duration cpu, boolean warm) throws IOException {
        return new Observation(
                Tabs.unescape(fields[1]),
                number(fields[3]),
                micros(fields[4]),
                micros(fields[5]),
                fields[6].equals("+"),
                Tabs.unescape(fields[2]),
                new Shape((int) number(fields[7]), number(fields[8])),
                cpu,
                warm);
    }

    private static Duration micros(String field) throws IOException {
        long micros = number(field);
        return Duration.ofSeconds(Math.floorDiv(micros, 1_000_000L), 1_000 * Math.floorMod(micros, 1_000_000L));
    }

    private static long number(String field) throws IOException {
        try {
            return Long.parseLong(field);
        } catch (NumberFormatException e) {
            throw new IOException("<" + field + "> is not a number", e);
        }
    }

    /**
     * A version that can be read.
     *
     * @param header its first line
     * @param fields how many fields a line has
     * @param counted whether its second line says how many modules follow, by which a torn file is known
     * @param parser reads them
     */
    private record Version(String header, int fields, boolean counted, Parser parser) {}

    /** Reads the fields of a line. */
    @FunctionalInterface
    private interface Parser {
        Observation parse(String[] fields) throws IOException;
    }
}
