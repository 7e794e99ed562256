package io.github.parallelmaven.schedule;

import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.ProcessorUse;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Units made for tests. */
public final class Units {

    private Units() {}

    /** A unit of one class whose source file is unknown. */
    public static EstimatedUnit unit(String id, long millis) {
        return unit(id, null, millis);
    }

    /** A unit of one class. */
    public static EstimatedUnit unit(String id, @Nullable String sourceFile, long millis) {
        return unit(List.of(new TestClass(id, sourceFile, 1000, 3)), Duration.ofMillis(millis));
    }

    /** A unit of this class, of which it is known for sure how long it takes. */
    public static EstimatedUnit certain(TestClass only, long millis) {
        return new EstimatedUnit(new TestUnit(only.name(), List.of(only)), known(millis));
    }

    /** A unit of one class that keeps so many processors busy. */
    public static EstimatedUnit computing(String id, long millis, double share) {
        TestUnit unit = new TestUnit(id, List.of(new TestClass(id, null, 1000, 3)));
        return new EstimatedUnit(unit, known(millis), ProcessorUse.measured(share, share));
    }

    /** Units named A0, A1 ... with these durations. */
    public static List<EstimatedUnit> units(long... millis) {
        return IntStream.range(0, millis.length)
                .mapToObj(i -> unit("A" + i, millis[i]))
                .toList();
    }

    /** Up to thirty units of one or two classes, some of them in common files. */
    public static Arbitrary<List<EstimatedUnit>> any() {
        Arbitrary<Long> nanos = Arbitraries.longs().between(0, 100_000_000_000L);
        Arbitrary<Integer> files = Arbitraries.integers().between(-2, 8);
        return Combinators.combine(nanos, files, Arbitraries.of(true, false))
                .as(Shape::new)
                .list()
                .ofMaxSize(30)
                .map(shapes -> IntStream.range(0, shapes.size())
                        .mapToObj(i -> shapes.get(i).unit("x.T" + i))
                        .toList());
    }

    /** All classes that a list of units holds. */
    public static List<TestClass> classes(List<EstimatedUnit> units) {
        return units.stream()
                .flatMap(estimated -> estimated.unit().classes().stream())
                .toList();
    }

    private static Estimate known(long millis) {
        Duration expected = Duration.ofMillis(millis);
        return new Estimate(expected, expected, expected, Estimate.Source.HISTORY);
    }

    private static EstimatedUnit unit(List<TestClass> classes, Duration expected) {
        return new EstimatedUnit(
                new TestUnit(classes.get(0).name(), classes),
                new Estimate(expected, expected.dividedBy(2), expected.multipliedBy(2), Estimate.Source.HISTORY));
    }

    private record Shape(long nanos, int file, boolean nested) {

        EstimatedUnit unit(String name) {
            String source = file < 0 ? null : "x/F" + file + ".kt";
            List<TestClass> classes = new ArrayList<>(List.of(new TestClass(name, source, 1, 1)));
            if (nested) {
                classes.add(new TestClass(name + "$In", source, 1, 1));
            }
            return Units.unit(classes, Duration.ofNanos(nanos));
        }
    }
}
