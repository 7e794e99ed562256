package io.github.parallelmaven.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.model.JvmOrder;
import io.github.parallelmaven.model.RanUnit;
import io.github.parallelmaven.model.Slice;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.schedule.Units;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OrderBookTest {

    private final OrderBook book = new OrderBook();

    @Test
    void aJvmHasTheUnitsThatBeganInItInTheirOrder() {
        ready(1);
        ready(2);
        begin(1, "B");
        begin(2, "C");
        end("B");
        begin(1, "A");

        assertThat(lines()).containsExactly("1: B A", "2: C");
    }

    @Test
    void aJvmThatRanNothingIsNone() {
        ready(1);
        ready(1);
        begin(1, "A");
        ready(2);

        assertThat(lines()).containsExactly("1: A");
    }

    @Test
    void whatAJvmLeftHalfDoneIsTheFirstThatTheNextOneRuns() {
        ready(1);
        begin(1, "A");
        end("A");
        begin(1, "B");
        ready(1);
        end("B");
        begin(1, "C");

        assertThat(lines()).containsExactly("1: A B", "1.2: B C");
    }

    @Test
    void aPartEndsForItselfAndIsKeptWithItsMethods() {
        TestUnit part = unit("A").cut(new Slice("A", List.of("adds"), List.of()));
        ready(1);
        book.on(new RunEvent.UnitStarted(Instant.EPOCH, 1, part));
        book.on(new RunEvent.PartFinished(Instant.EPOCH, result(part)));
        ready(1);
        begin(1, "B");

        assertThat(book.orders().get(0).units()).containsExactly(RanUnit.of(part));
        assertThat(lines()).containsExactly("1: A", "1.2: B");
    }

    @Test
    void theJvmThatRanAClassIsTheLastOneThatDid() {
        ready(1);
        begin(1, "A");
        ready(1);
        begin(1, "B");

        assertThat(OrderBook.of(book.orders(), "A").map(JvmOrder::name)).contains("1.2");
        assertThat(OrderBook.of(book.orders(), "C")).isEmpty();
    }

    /** Whatever JVMs die over, each unit is kept where it began, and again in each JVM that went on with it. */
    @Test
    void noUnitIsLostOverManyDeaths() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            OrderBook one = new OrderBook();
            Set<String> begun = new TreeSet<>();
            List<String> open = new ArrayList<>();
            one.on(new RunEvent.WorkerReady(Instant.EPOCH, 1, 1, Duration.ZERO));
            for (int step = 0; step < 30; step++) {
                int what = random.nextInt(3);
                if (what == 0) {
                    String name = "U" + step;
                    begun.add(name);
                    open.add(name);
                    one.on(new RunEvent.UnitStarted(Instant.EPOCH, 1, unit(name)));
                } else if (what == 1 && !open.isEmpty()) {
                    one.on(new RunEvent.UnitFinished(Instant.EPOCH, result(unit(open.remove(0)))));
                } else {
                    one.on(new RunEvent.WorkerReady(Instant.EPOCH, 1, 1, Duration.ZERO));
                    assertThat(names(one)).containsAll(open);
                }
            }
            assertThat(names(one)).containsOnlyElementsOf(begun).containsAll(begun);
        }
    }

    private static List<String> names(OrderBook book) {
        return book.orders().stream()
                .flatMap(jvm -> jvm.units().stream())
                .map(RanUnit::name)
                .toList();
    }

    private void ready(int worker) {
        book.on(new RunEvent.WorkerReady(Instant.EPOCH, worker, 1, Duration.ZERO));
    }

    private void begin(int worker, String name) {
        book.on(new RunEvent.UnitStarted(Instant.EPOCH, worker, unit(name)));
    }

    private void end(String name) {
        book.on(new RunEvent.UnitFinished(Instant.EPOCH, result(unit(name))));
    }

    private static TestUnit unit(String name) {
        TestClass any = Units.unit(name, 1).unit().classes().get(0);
        return new TestUnit(name, List.of(any));
    }

    private static UnitResult result(TestUnit unit) {
        return new UnitResult(unit, 1, UnitResult.Fate.RAN, Instant.EPOCH, Duration.ZERO, List.of());
    }

    private List<String> lines() {
        return book.orders().stream()
                .map(jvm -> jvm.name() + ": "
                        + String.join(
                                " ", jvm.units().stream().map(RanUnit::name).toList()))
                .toList();
    }
}
