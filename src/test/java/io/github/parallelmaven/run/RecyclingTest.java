package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** When a JVM is replaced. */
class RecyclingTest {

    @Test
    void aJvmThatNothingIsSaidOfGoesOnForEver() {
        Wear worn = new Wear(1_000_000, true, false);
        assertThat(Recycling.NONE.room(worn, false)).isEqualTo(Integer.MAX_VALUE);
        assertThat(Recycling.NONE.nearsItsEnd(worn, 5)).isFalse();
        assertThat(Recycling.NONE.oneByOne()).isFalse();
    }

    @Test
    void aJvmPerClassIsAJvmForOneClassWhateverElseIsWanted() {
        Recycling perClass = new Recycling(20, 0, false, true).perClass();
        assertThat(perClass.room(Wear.NONE, false)).isEqualTo(1);
        assertThat(perClass.room(Wear.NONE.plusClass(), true)).isZero();
        assertThat(perClass.oneByOne()).isTrue();
    }

    @Test
    void aLeakEndsAJvmAtOnceAndItsSuccessorIsThereFromTheBeginning() {
        Recycling afterLeak = new Recycling(0, 0, true, true);
        assertThat(afterLeak.room(Wear.NONE.plusClass(), false)).isEqualTo(Integer.MAX_VALUE);
        assertThat(afterLeak.room(Wear.NONE.plusLeak(), true)).isZero();
        assertThat(afterLeak.nearsItsEnd(Wear.NONE, 0)).isTrue();
        assertThat(afterLeak.oneByOne()).isTrue();
    }

    @Test
    void aFullJvmGoesOnUntilItsSuccessorIsThere() {
        Recycling aboveMemory = new Recycling(0, 1, false, true);
        assertThat(aboveMemory.nearsItsEnd(Wear.NONE, 1)).isFalse();
        assertThat(aboveMemory.nearsItsEnd(Wear.NONE.filled(), 0)).isTrue();
        assertThat(aboveMemory.room(Wear.NONE.filled(), true)).isEqualTo(Integer.MAX_VALUE);
        assertThat(aboveMemory.room(Wear.NONE.filled(), false)).isZero();
        assertThat(aboveMemory.oneByOne()).isTrue();
    }

    /** Whatever batches a JVM is given and however many of them hold no tests, it runs no more than it may. */
    @Test
    void noJvmRunsMoreClassesThanItMay() {
        Random random = new Random(5);
        for (int round = 0; round < 1_000; round++) {
            int most = 1 + random.nextInt(6);
            Recycling recycling = new Recycling(most, 0, false, true);
            Wear wear = Wear.NONE;
            boolean announced = false;
            while (recycling.room(wear, false) > 0) {
                int batch = 1 + random.nextInt(Math.min(recycling.room(wear, false), 4));
                announced |= recycling.nearsItsEnd(wear, batch);
                for (int i = 0; i < batch; i++) {
                    wear = random.nextInt(4) == 0 ? wear : wear.plusClass();
                }
            }
            assertThat(wear.classes()).isEqualTo(most);
            assertThat(announced).isTrue();
        }
    }
}
