package io.github.parallelmaven.mojo;

import io.github.parallelmaven.model.JvmOrder;
import io.github.parallelmaven.model.RanUnit;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.report.json.OrdersFile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The JVM of an earlier run that is to be repeated.
 *
 * @param module key of the module that it tested
 * @param units what it ran
 */
record ReplayChoice(String module, List<RanUnit> units) {

    /**
     * Reads the parameter and the file that it names.
     *
     * @param text a file, a hash mark, and the name of a JVM
     * @param started where a relative path starts
     * @return the choice
     * @throws io.github.parallelmaven.problem.ParallelException if there is no such file or JVM
     */
    static ReplayChoice of(String text, Path started) {
        int hash = text.lastIndexOf('#');
        if (hash < 0) {
            throw Problem.BAD_PARAMETER.with(
                    "parallel.replay", text, "a file and a JVM, such as target/parallel/orders.json#2");
        }
        OrdersFile orders = read(started.resolve(text.substring(0, hash)));
        String wanted = text.substring(hash + 1).strip();
        return orders.jvms().stream()
                .filter(jvm -> jvm.name().equals(wanted) || named(jvm, wanted))
                .findFirst()
                .map(jvm -> new ReplayChoice(orders.module(), jvm.units()))
                .orElseThrow(() -> Problem.UNKNOWN_ORDER.with(
                        text,
                        "there is no JVM of this name, only "
                                + orders.jvms().stream().map(JvmOrder::name).collect(Collectors.joining(", "))));
    }

    /** The first JVM of a worker may be called by both names. */
    private static boolean named(JvmOrder jvm, String wanted) {
        return jvm.jvm() == 1 && wanted.equals(jvm.worker() + ".1");
    }

    /**
     * Reads a file with orders.
     *
     * @param file where it should be
     * @return its content
     * @throws io.github.parallelmaven.problem.ParallelException if it is not there or is something else
     */
    static OrdersFile read(Path file) {
        try {
            return OrdersFile.read(file);
        } catch (NoSuchFileException e) {
            throw Problem.UNKNOWN_ORDER.with("in " + file, "there is no such file");
        } catch (IOException e) {
            throw Problem.UNKNOWN_ORDER.with("in " + file, String.valueOf(e.getMessage()));
        }
    }
}
