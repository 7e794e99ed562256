package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SlotNumbersTest {

    private final BitSet taken = new BitSet();

    @Test
    void numbersStartAtOneAndTheLowestFreeOneIsReused() throws InterruptedException {
        SlotNumbers numbers = new SlotNumbers(taken, 3);
        assertThat(List.of(numbers.acquire(), numbers.acquire(), numbers.acquire()))
                .containsExactly(1, 2, 3);
        numbers.release(2);
        assertThat(numbers.acquire()).isEqualTo(2);
    }

    @Test
    void modulesThatShareASetShareTheBound() throws InterruptedException {
        SlotNumbers one = new SlotNumbers(taken, 2);
        SlotNumbers other = new SlotNumbers(taken, 2);
        assertThat(one.acquire()).isEqualTo(1);
        assertThat(other.tryAcquire()).hasValue(2);
        assertThat(one.tryAcquire()).isEmpty();
    }

    @Test
    void addedWorkersAreBoundedAndHoldNobodyUp() throws InterruptedException {
        BitSet extra = new BitSet();
        SlotNumbers one = new SlotNumbers(taken, extra, 2, 4, false);
        SlotNumbers other = new SlotNumbers(taken, extra, 2, 2, false);
        assertThat(one.acquire()).isEqualTo(1);
        assertThat(one.isExtra(2)).isFalse();
        assertThat(one.tryAcquireExtra()).hasValue(2);
        assertThat(one.tryAcquireExtra()).hasValue(3);
        assertThat(one.tryAcquireExtra()).hasValue(4);
        assertThat(List.of(one.isExtra(1), other.isExtra(2), one.isExtra(4))).containsExactly(false, true, true);
        assertThat(one.tryAcquireExtra()).isEmpty();
        assertThat(other.tryAcquireExtra()).isEmpty();
        assertThat(other.acquire()).isEqualTo(5);
        assertThat(other.tryAcquire()).isEmpty();
        one.release(2);
        assertThat(other.tryAcquire()).isEmpty();
        one.release(1);
        assertThat(other.tryAcquire()).hasValue(1);
    }

    @Test
    void aRangeWithinTheUsualBoundMayGrow() throws InterruptedException {
        SlotNumbers numbers = new SlotNumbers(taken, new BitSet(), 8, 8, false);
        assertThat(numbers.acquire()).isEqualTo(1);
        for (int number = 2; number <= 8; number++) {
            assertThat(numbers.tryAcquireExtra()).hasValue(number);
        }
        assertThat(numbers.tryAcquireExtra()).isEmpty();
    }

    @Test
    void aBoundThatTheUserSetCountsAddedWorkersToo() throws InterruptedException {
        SlotNumbers numbers = new SlotNumbers(taken, new BitSet(), 2, 2, true);
        assertThat(numbers.acquire()).isEqualTo(1);
        assertThat(numbers.tryAcquireExtra()).hasValue(2);
        assertThat(numbers.tryAcquire()).isEmpty();
        numbers.release(2);
        assertThat(numbers.tryAcquire()).hasValue(2);
    }

    @Test
    void noNumberIsHeldTwiceAndNoMoreThanTheBoundAtOnce() throws Exception {
        AtomicIntegerArray holders = new AtomicIntegerArray(10);
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Void> module = () -> {
            start.await();
            SlotNumbers numbers = new SlotNumbers(taken, 1);
            for (int i = 0; i < 2_000; i++) {
                int number = numbers.acquire();
                assertThat(holders.incrementAndGet(number)).isEqualTo(1);
                most.accumulateAndGet(held.incrementAndGet(), Math::max);
                held.decrementAndGet();
                holders.decrementAndGet(number);
                numbers.release(number);
            }
            return null;
        };
        both(module, module);
        assertThat(most).hasValue(1);
        assertThat(taken.isEmpty()).isTrue();
    }

    @Test
    void whoeverWaitsGetsTheNumberThatIsGivenBack() throws Exception {
        SlotNumbers numbers = new SlotNumbers(taken, 1);
        WaitingRoom room = new WaitingRoom(numbers);
        int first = numbers.acquire();
        assertThat(both(room::await, () -> {
                    numbers.release(first);
                    return OptionalInt.of(0);
                }))
                .containsExactly(OptionalInt.of(1), OptionalInt.of(0));
    }

    @Test
    void whoeverIsNoLongerNeededStopsWaiting() throws Exception {
        SlotNumbers numbers = new SlotNumbers(taken, 1);
        WaitingRoom room = new WaitingRoom(numbers);
        numbers.acquire();
        assertThat(both(room::await, () -> {
                    room.close();
                    return OptionalInt.of(0);
                }))
                .containsExactly(OptionalInt.empty(), OptionalInt.of(0));
        assertThat(taken.cardinality()).isOne();
    }

    private static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(List.of(one, other), 50, TimeUnit.SECONDS)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
