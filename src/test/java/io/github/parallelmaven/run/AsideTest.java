package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.Problem;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Exchanger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AsideTest {

    @Test
    void isDoneOnAThreadOfItsOwnThatKeepsNoJvmAlive() {
        Thread thread = Aside.begin("parallel-sample", Thread::currentThread).get();
        assertThat(thread.getName()).isEqualTo("parallel-sample");
        assertThat(thread.isDaemon()).isTrue();
    }

    @Test
    void twoGoOnSideBySide() {
        Exchanger<String> meeting = new Exchanger<>();
        Aside<String> one = Aside.begin("parallel-one", () -> met(meeting, "one"));
        Aside<String> two = Aside.begin("parallel-two", () -> met(meeting, "two"));
        assertThat(one.get()).isEqualTo("two");
        assertThat(two.get()).isEqualTo("one");
    }

    @Test
    void whatFailsFailsWhereItIsAskedFor() {
        RuntimeException problem = Problem.UNKNOWN_SHARD.with("here", "there");
        Aside<String> failing = Aside.begin("parallel-sample", () -> {
            throw problem;
        });
        assertThatThrownBy(failing::get).isSameAs(problem);
        assertThatThrownBy(failing::get).isSameAs(problem);
        Error defect = new AssertionError("sample");
        Aside<String> defective = Aside.begin("parallel-sample", () -> {
            throw defect;
        });
        assertThatThrownBy(defective::get).isSameAs(defect);
    }

    @Test
    void whoIsInterruptedWhileWaitingStillGetsTheOutcome() throws InterruptedException {
        CountDownLatch released = new CountDownLatch(1);
        Aside<Boolean> work = Aside.begin("parallel-sample", () -> {
            try {
                released.await();
                return true;
            } catch (InterruptedException e) {
                return false;
            }
        });
        AtomicReference<String> seen = new AtomicReference<>("");
        Thread waiting = new Thread(
                () -> seen.set(work.get() + " " + Thread.currentThread().isInterrupted()));
        waiting.start();
        waiting.interrupt();
        released.countDown();
        waiting.join();
        assertThat(seen.get()).isEqualTo("true true");
    }

    private static String met(Exchanger<String> meeting, String own) {
        try {
            return meeting.exchange(own);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
