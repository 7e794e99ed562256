package io.github.parallelmaven.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Instances of P||Cmax by the laws of the literature, drawn anew from a seed: the original files are not needed to see
 * how far a deal is from the bound.
 */
final class InstanceFamilies {

    private static final int EACH = 10;

    private final Random random;

    InstanceFamilies(long seed) {
        random = new Random(seed);
    }

    /**
     * Durations to deal.
     *
     * @param units durations
     * @param workers number of workers
     */
    record Instance(long[] units, int workers) {}

    /**
     * Instances of one law.
     *
     * @param name where the law was published, and its parameters
     * @param instances drawn from it
     */
    record Family(String name, List<Instance> instances) {}

    /** All families, in the order of the table. */
    List<Family> all() {
        List<Family> families = new ArrayList<>();
        families.add(new Family("Graham 1969: longest first at its worst, m = 2 to 25", worst()));
        families.add(new Family("Planted optimum: m workers of equal load, cut at random, n = 5m", planted(5)));
        families.add(new Family("Planted optimum, n = 20m", planted(20)));
        families.add(new Family("Planted triplets: three units a worker, each of a quarter to a half", triplets()));
        families.add(new Family("França et al. 1994: uniform U[1, b]", uniform()));
        families.add(new Family("Frangioni et al. 2004: 98 % long, 2 % short", nonUniform()));
        families.addAll(hardRatios());
        families.add(new Family("Gupta and Ruiz-Torres 2001, E1: n = 2m to 5m", e1()));
        families.add(new Family("Gupta and Ruiz-Torres 2001, E2: U[100, 800]", e2()));
        families.add(new Family("Gupta and Ruiz-Torres 2001, E3: n = 3m + 1 to 5m + 2", e3()));
        return families;
    }

    private static List<Instance> worst() {
        return IntStream.rangeClosed(2, 25)
                .mapToObj(m -> new Instance(
                        LongStream.concat(
                                        LongStream.rangeClosed(m + 1L, 2L * m - 1)
                                                .flatMap(n -> LongStream.of(n, n)),
                                        LongStream.of(m, m, m))
                                .toArray(),
                        m))
                .toList();
    }

    private List<Instance> planted(int pieces) {
        return IntStream.of(2, 3, 5, 8, 10, 25)
                .boxed()
                .flatMap(m -> IntStream.range(0, EACH)
                        .mapToObj(i -> new Instance(
                                IntStream.range(0, m)
                                        .mapToObj(worker -> cut(100_000, pieces))
                                        .flatMapToLong(LongStream::of)
                                        .toArray(),
                                m)))
                .toList();
    }

    private long[] cut(long whole, int pieces) {
        long[] cuts = LongStream.concat(LongStream.of(0, whole), random.longs(pieces - 1, 1, whole))
                .sorted()
                .toArray();
        return IntStream.range(1, cuts.length)
                .mapToLong(i -> cuts[i] - cuts[i - 1])
                .toArray();
    }

    private List<Instance> triplets() {
        return IntStream.of(2, 3, 5, 8, 10, 25)
                .boxed()
                .flatMap(m -> IntStream.range(0, EACH)
                        .mapToObj(i -> new Instance(
                                IntStream.range(0, m)
                                        .mapToObj(worker -> triplet())
                                        .flatMapToLong(LongStream::of)
                                        .toArray(),
                                m)))
                .toList();
    }

    private long[] triplet() {
        long whole = 100_000;
        while (true) {
            long one = random.nextLong(whole / 4 + 1, whole / 2);
            long other = random.nextLong(whole / 4 + 1, whole / 2);
            long rest = whole - one - other;
            if (rest > whole / 4 && rest < whole / 2) {
                return new long[] {one, other, rest};
            }
        }
    }

    private List<Instance> uniform() {
        return ofTheSizesOf1994((n, b) -> draw(n, () -> random.nextLong(1, b + 1L)));
    }

    private List<Instance> nonUniform() {
        return ofTheSizesOf1994((n, b) -> {
            int few = (int) Math.round(0.02 * n);
            return LongStream.concat(
                            LongStream.of(draw(n - few, () -> random.nextLong(Math.round(0.9 * (b - 1)), b + 1L))),
                            LongStream.of(draw(few, () -> random.nextLong(1, Math.round(0.2 * (b - 1)) + 1))))
                    .toArray();
        });
    }

    /** Draws units. */
    private interface Law {
        long[] draw(int units, int largest);
    }

    private List<Instance> ofTheSizesOf1994(Law law) {
        List<Instance> instances = new ArrayList<>();
        for (int b : new int[] {100, 1000, 10_000}) {
            for (int n : new int[] {10, 50, 100, 500, 1000}) {
                for (int m : new int[] {5, 10, 25}) {
                    for (int i = 0; i < EACH && 2 * m <= n; i++) {
                        instances.add(new Instance(law.draw(n, b), m));
                    }
                }
            }
        }
        return instances;
    }

    private List<Family> hardRatios() {
        String source = "Hard ratios n/m = 2 to 3: ";
        return List.of(
                new Family(source + "U[1, 100]", hard((n, none) -> draw(n, () -> random.nextLong(1, 101)))),
                new Family(source + "U[20, 100]", hard((n, none) -> draw(n, () -> random.nextLong(20, 101)))),
                new Family(source + "U[50, 100]", hard((n, none) -> draw(n, () -> random.nextLong(50, 101)))),
                new Family(source + "N(100, 20)", hard((n, none) -> draw(n, () -> normal(100, 20)))),
                new Family(source + "N(100, 50)", hard((n, none) -> draw(n, () -> normal(100, 50)))),
                new Family(source + "U[n, 4n]", hard((n, none) -> draw(n, () -> random.nextLong(n, 4L * n + 1)))),
                new Family(source + "N(4n, n)", hard((n, none) -> draw(n, () -> normal(4.0 * n, n)))));
    }

    private List<Instance> hard(Law law) {
        List<Instance> instances = new ArrayList<>();
        for (double ratio : new double[] {2, 2.25, 2.5, 2.75, 3}) {
            int step = ratio == 2.75 ? 22 : ratio == 3 || ratio == 2.25 ? 18 : 20;
            int first = step == 18 ? 36 : step;
            for (int n = first; n < first + 10 * step; n += step) {
                for (int i = 0; i < EACH; i++) {
                    instances.add(new Instance(law.draw(n, 0), (int) Math.round(n / ratio)));
                }
            }
        }
        return instances;
    }

    private long normal(double mean, double sigma) {
        while (true) {
            long value = Math.round(random.nextGaussian(mean, sigma));
            if (value > 0) {
                return value;
            }
        }
    }

    private List<Instance> e1() {
        List<Instance> instances = new ArrayList<>();
        for (int m : new int[] {3, 4, 5}) {
            for (int n : new int[] {2 * m, 3 * m, 5 * m}) {
                for (int i = 0; i < EACH; i++) {
                    instances.add(new Instance(draw(n, () -> random.nextLong(1, 21)), m));
                    instances.add(new Instance(draw(n, () -> random.nextLong(20, 51)), m));
                }
            }
        }
        return instances;
    }

    private List<Instance> e2() {
        List<Instance> instances = new ArrayList<>();
        for (int m : new int[] {2, 3, 4, 6, 8, 10}) {
            for (int n : new int[] {10, 30, 50, 100}) {
                for (int i = 0; i < EACH; i++) {
                    instances.add(new Instance(draw(n, () -> random.nextLong(100, 801)), m));
                }
            }
        }
        return instances;
    }

    private List<Instance> e3() {
        List<Instance> instances = new ArrayList<>();
        for (int m : new int[] {3, 5, 8, 10}) {
            for (int n : new int[] {3 * m + 1, 3 * m + 2, 4 * m + 1, 4 * m + 2, 5 * m + 1, 5 * m + 2}) {
                for (int i = 0; i < EACH; i++) {
                    instances.add(new Instance(draw(n, () -> random.nextLong(1, 101)), m));
                    instances.add(new Instance(draw(n, () -> random.nextLong(100, 201)), m));
                    instances.add(new Instance(draw(n, () -> random.nextLong(100, 801)), m));
                }
            }
        }
        return instances;
    }

    private static long[] draw(int count, LongSupplier law) {
        return LongStream.generate(law).limit(count).toArray();
    }
}
