package io.github.parallelmaven.bisect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeltaDebuggingTest {

    private static final int CASES = 5_000;

    @Test
    void aPlantedSetIsFoundExactly() {
        Random random = new Random(5);
        for (int i = 0; i < CASES; i++) {
            List<Integer> all = shuffled(random, 1 + random.nextInt(200));
            Set<Integer> planted = new HashSet<>(all.subList(0, Math.min(all.size(), 1 + random.nextInt(5))));
            Collections.shuffle(all, random);

            List<Integer> found = new DeltaDebugging<Integer>(some -> some.containsAll(planted)).minimal(all);

            assertThat(found)
                    .containsExactlyElementsOf(
                            all.stream().filter(planted::contains).toList());
        }
    }

    /** With several causes, or with classes that heal what others break, any smallest one will do. */
    @Test
    void nothingCanBeLeftOutOfWhatIsFound() {
        Random random = new Random(6);
        for (int i = 0; i < CASES; i++) {
            List<Integer> all = shuffled(random, 2 + random.nextInt(40));
            Predicate<List<Integer>> fails = someCauses(random, all);
            DeltaDebugging<Integer> search = new DeltaDebugging<>(fails);
            if (!fails.test(all)) {
                continue;
            }
            List<Integer> found = search.minimal(all);
            assertThat(fails).accepts(found);
            for (int left = 0; left < found.size(); left++) {
                List<Integer> without = new ArrayList<>(found);
                without.remove(left);
                assertThat(fails).rejects(without);
            }
        }
    }

    @Test
    void theOrderIsKeptAndNothingIsAskedTwice() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            List<Integer> all = shuffled(random, 1 + random.nextInt(100));
            Set<List<Integer>> asked = new HashSet<>();
            Set<Integer> planted = new HashSet<>(List.of(all.get(0), all.get(all.size() / 2), all.get(all.size() - 1)));
            new DeltaDebugging<Integer>(some -> {
                        assertThat(asked.add(List.copyOf(some))).isTrue();
                        assertThat(all).containsSubsequence(some.isEmpty() ? all : some);
                        return some.containsAll(planted);
                    })
                    .minimal(all);
        }
    }

    @Test
    void aPairAmongTwoHundredTakesAsManyProbesAsThePaperAllows() {
        Random random = new Random(8);
        List<Integer> all = IntStream.range(0, 200).boxed().toList();
        TreeSet<Integer> probes = new TreeSet<>();
        for (int i = 0; i < 1_000; i++) {
            List<Integer> pair = shuffled(random, 200).subList(0, 2);
            List<Integer> asked = new ArrayList<>();
            new DeltaDebugging<Integer>(some -> {
                        asked.add(some.size());
                        return some.containsAll(pair);
                    })
                    .minimal(all);
            probes.add(asked.size());
        }
        System.out.println("probes for a pair among 200: " + probes.first() + " to " + probes.last());
        assertThat(probes.last()).isLessThan(70);
    }

    @Test
    void whatThereIsToLookForIsCheckedFirst() {
        assertThat(Bisection.of(List.of(1, 2, 3), some -> false).finding()).isEqualTo(Bisection.Finding.DOES_NOT_FAIL);
        assertThat(Bisection.of(List.of(1, 2, 3), some -> true).finding()).isEqualTo(Bisection.Finding.FAILS_ALONE);
        assertThat(Bisection.of(List.of(1, 2, 3), some -> some.contains(2)))
                .isEqualTo(new Bisection<>(Bisection.Finding.FOUND, List.of(2)));
        assertThat(Bisection.of(List.of(), some -> false).finding()).isEqualTo(Bisection.Finding.DOES_NOT_FAIL);
    }

    private static Predicate<List<Integer>> someCauses(Random random, List<Integer> all) {
        List<Set<Integer>> causes = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            causes.add(new HashSet<>(shuffledCopy(random, all)
                    .subList(0, 1 + random.nextInt(Math.min(4, all.size())))));
        }
        int healer = random.nextInt(2 * all.size());
        return some -> causes.stream().anyMatch(some::containsAll)
                && !(some.contains(healer) && some.indexOf(healer) > some.size() / 2);
    }

    private static List<Integer> shuffled(Random random, int size) {
        return shuffledCopy(random, IntStream.range(0, size).boxed().toList());
    }

    private static List<Integer> shuffledCopy(Random random, List<Integer> all) {
        List<Integer> copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }
}
