package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Slice;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.queue.Lease;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JointsTest {

    private static final TestUnit WHOLE = new TestUnit("x.A", List.of(new TestClass("x.A", null, 1, 4)));
    private static final TestUnit REST = WHOLE.cut(new Slice("x.A", List.of("a"), List.of("b", "c", "d")));
    private static final TestUnit B = WHOLE.cut(new Slice("x.A", List.of("b"), List.of()));
    private static final TestUnit C = WHOLE.cut(new Slice("x.A", List.of("c", "d"), List.of()));
    private static final TestUnit OTHER = new TestUnit("x.B", List.of(new TestClass("x.B", null, 1, 4)));

    @Test
    void partsOfOneClassBecomeOnePartAndOtherClassesStay() {
        List<Lease> joined = new Joints(expecting()).join(leases(B, OTHER, C));

        assertThat(joined).hasSize(2);
        assertThat(joined.get(0).unit().slice()).isEqualTo(new Slice("x.A", List.of("b", "c", "d"), List.of()));
        assertThat(joined.get(0).unit().id()).isEqualTo("x.A#b");
        assertThat(joined.get(1).unit()).isEqualTo(OTHER);
    }

    @Test
    void theRestStaysTheRest() {
        List<Lease> joined = new Joints(expecting()).join(leases(B, REST));

        assertThat(joined).hasSize(1);
        assertThat(joined.get(0).unit().slice()).isEqualTo(new Slice("x.A", List.of("a", "b"), List.of("c", "d")));
    }

    @Test
    void allPartsOfAClassAreNotJoinedSinceNothingWouldBeTheRest() {
        assertThat(new Joints(expecting()).join(leases(B, REST, C))).hasSize(3);
    }

    @Test
    void theClassIsCompleteWhenWhatWasJoinedHasEnded() {
        ResultCollector collector = expecting();
        Joints joints = new Joints(collector);
        Lease joined = joints.join(leases(B, C)).get(0);
        run(collector, joined.unit());
        assertThat(collector.results()).isEmpty();
        run(collector, REST);

        assertThat(joints.ended(joined)).extracting(Lease::unit).containsExactly(B, C);
        assertThat(collector.results()).extracting(UnitResult::unit).containsExactly(WHOLE);
    }

    @Test
    void whatGoesBackIsTakenApart() {
        ResultCollector collector = expecting();
        Joints joints = new Joints(collector);
        Lease joined = joints.join(leases(B, C)).get(0);

        assertThat(joints.apart(joined)).extracting(Lease::unit).containsExactly(B, C);
        Stream.of(B, REST).forEach(unit -> run(collector, unit));
        assertThat(collector.results()).isEmpty();
        run(collector, C);
        assertThat(collector.results()).hasSize(1);
    }

    private static ResultCollector expecting() {
        ResultCollector collector = new ResultCollector(
                new EventStream(List.of(), Clock.systemUTC()),
                RetryPolicy.of(0, 0),
                new RetryAccount(RetryLimits.NONE, 1),
                new FailureLimit(0));
        collector.expect(List.of(REST, B, C));
        return collector;
    }

    private static void run(ResultCollector collector, TestUnit unit) {
        collector.unitStarted(1, unit.id(), Instant.EPOCH);
        collector.unitFinished(1, unit.id(), Duration.ofMillis(1), Map.of());
    }

    private static List<Lease> leases(TestUnit... units) {
        return Stream.of(units).map(unit -> new Lease(unit, 1, unit.hashCode())).toList();
    }
}
