package io.github.parallelmaven.mojo;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.RunListener;
import io.github.parallelmaven.model.JvmOrder;
import io.github.parallelmaven.progress.NextCommands;
import io.github.parallelmaven.report.json.OrderBook;
import io.github.parallelmaven.report.json.OrdersFile;
import io.github.parallelmaven.run.RunRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the order in which each JVM of a run ran its classes, so that the run can be repeated JVM by JVM. */
final class Orders implements RunListener {

    private final RunRequest request;
    private final Path file;
    private final SameBuild again;
    private final OrderBook book = new OrderBook();
    private @Nullable String fault;

    private Orders(RunRequest request, Path file, SameBuild again) {
        this.request = request;
        this.file = file;
        this.again = again;
    }

    /** Those of one run. */
    static Orders of(RunRequest request, SameBuild again) {
        return new Orders(request, file(request), again);
    }

    /** Where those of a module are kept. */
    static Path file(RunRequest request) {
        return request.fork().scratchDirectory().resolve(OrdersFile.name(request.module()));
    }

    @Override
    public void on(RunEvent event) {
        book.on(event);
        // Who repeats an order wants it to stay.
        if (event instanceof RunEvent.RunFinished
                && !isReplay()
                && !book.orders().isEmpty()) {
            write();
        }
    }

    private boolean isReplay() {
        return !request.options().verdicts().replay().isEmpty();
    }

    private void write() {
        try {
            new OrdersFile(request.module(), book.orders()).write(file);
        } catch (IOException e) {
            fault = "The orders of the JVMs are not kept: cannot write " + file + " (" + e + ").";
        }
    }

    /** What may be typed after the run. */
    NextCommands commands() {
        return new NextCommands(again.command(), again.commandOf("bisect"), this::argument);
    }

    private Optional<String> argument(String className) {
        if (isReplay() || fault != null) {
            return Optional.empty();
        }
        return OrderBook.of(book.orders(), className)
                .filter(jvm -> jvm.units().size() > 1)
                .map(JvmOrder::name)
                .map(name -> again.argument(file) + '#' + name);
    }

    /** What went wrong, a sentence each. */
    List<String> faults() {
        return fault == null ? List.of() : List.of(fault);
    }
}
