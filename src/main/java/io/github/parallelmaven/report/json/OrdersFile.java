package io.github.parallelmaven.report.json;

import io.github.parallelmaven.model.JvmOrder;
import io.github.parallelmaven.model.RanUnit;
import io.github.parallelmaven.model.Slice;
import io.github.parallelmaven.report.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code orders.json}: what each JVM of a run ran, in order. It is an object with {@code format},
 * {@code version} and {@code module}, and with {@code jvms}, of which each has the numbers {@code worker} and
 * {@code jvm} and the list {@code units}: objects with {@code name}, a binary name of a class, and for a part of one the
 * lists {@code methods} and {@code others}, the methods that are in it or, for the rest of a class, not in it.
 *
 * @param module key of the module
 * @param jvms every JVM that ran anything
 */
public record OrdersFile(String module, List<JvmOrder> jvms) {

    private static final String FORMAT = "parallel-orders";
    private static final int VERSION = 1;
    /** Copies the list. */
    public OrdersFile {
        jvms = List.copyOf(jvms);
    }

    private record Envelope(String format, int version, String module, List<Jvm> jvms) {}

    private record Jvm(int worker, int jvm, List<Unit> units) {}

    private record Unit(
            String name,
            @Nullable List<String> methods,
            @Nullable List<String> others) {

        static Unit of(RanUnit ran) {
            Slice slice = ran.slice();
            return new Unit(ran.name(), slice == null ? null : slice.methods(), slice == null ? null : slice.others());
        }

        RanUnit unit() {
            String whole = Objects.requireNonNull(name);
            boolean part = methods != null || others != null;
            return new RanUnit(whole, part ? new Slice(whole, given(methods), given(others)) : null);
        }

        private static List<String> given(@Nullable List<String> names) {
            return Objects.requireNonNullElse(names, List.of());
        }
    }

    /**
     * The name of a module's file. Executions that share a directory have a file each.
     *
     * @param module key of the module, which ends in its execution
     * @return {@code orders.json}, or {@code orders-<execution>.json} for any but the usual execution
     */
    public static String name(String module) {
        return RunRecordFile.name(module, "orders", ".json");
    }

    /**
     * Writes the file, in one step.
     *
     * @param file where to
     * @throws IOException if that is not possible
     */
    public void write(Path file) throws IOException {
        List<Jvm> written = jvms.stream()
                .map(jvm -> new Jvm(
                        jvm.worker(),
                        jvm.jvm(),
                        jvm.units().stream().map(Unit::of).toList()))
                .toList();
        String text = Json.PRETTY.toJson(new Envelope(FORMAT, VERSION, module, written)) + "\n";
        WholeFile.put(file, target -> target.write(text));
    }

    /**
     * Reads a file.
     *
     * @param file where it is
     * @return its content
     * @throws IOException if it cannot be read or is something else
     */
    public static OrdersFile read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        try {
            Envelope envelope = Objects.requireNonNull(Json.PRETTY.fromJson(text, Envelope.class));
            if (!FORMAT.equals(envelope.format()) || envelope.version() != VERSION) {
                throw new IOException("it is not of format " + FORMAT + ", version " + VERSION);
            }
            return new OrdersFile(
                    Objects.requireNonNull(envelope.module()),
                    envelope.jvms().stream()
                            .map(jvm -> new JvmOrder(
                                    jvm.worker(),
                                    jvm.jvm(),
                                    jvm.units().stream().map(Unit::unit).toList()))
                            .toList());
        } catch (RuntimeException e) {
            // Gson and the constructors of records have no common way to complain about what is missing.
            throw new IOException("it is not the JSON of orders", e);
        }
    }
}
