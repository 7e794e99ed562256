package example;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Keeps the names of classes in the order in which they are run. */
final class Order {

    private Order() {}

    static void note(String name) throws Exception {
        Files.write(Path.of("target/order"), List.of(name), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
