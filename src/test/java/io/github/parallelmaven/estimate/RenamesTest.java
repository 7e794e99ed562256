package io.github.parallelmaven.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.history.Shape;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RenamesTest {

    @Test
    void aClassThatMovedIsKnownByItsSimpleName() {
        assertThat(renamed(List.of(unit("b.CartTest", 1, 9)), Map.of("a.CartTest", new Shape(5, 5000))))
                .containsExactly(Map.entry("b.CartTest", "a.CartTest"));
    }

    @Test
    void aSimpleNameThatOccursTwiceSaysNothing() {
        assertThat(renamed(
                        List.of(unit("c.CartTest", 1, 9)),
                        Map.of("a.CartTest", new Shape(5, 5000), "b.CartTest", new Shape(5, 6000))))
                .isEmpty();
        assertThat(renamed(
                        List.of(unit("b.CartTest", 1, 9), unit("c.CartTest", 1, 9)),
                        Map.of("a.CartTest", new Shape(5, 5000))))
                .isEmpty();
    }

    @Test
    void aClassWithAnotherNameIsKnownByItsMethodsAndSize() {
        Map<String, Shape> vanished = Map.of("a.CartTest", new Shape(5, 5000));
        // Seven letters more, which stand in the class file three times.
        assertThat(renamed(List.of(unit("a.ShoppingTest", 5, 5021)), vanished))
                .containsEntry("a.ShoppingTest", "a.CartTest");
        assertThat(renamed(List.of(unit("a.ShoppingTest", 6, 5021)), vanished)).isEmpty();
        assertThat(renamed(List.of(unit("a.ShoppingTest", 5, 5200)), vanished)).isEmpty();
        assertThat(renamed(List.of(unit("a.Base", 0, 5000)), Map.of("a.Root", new Shape(0, 5000))))
                .isEmpty();
    }

    @Test
    void aShapeThatSeveralHaveSaysNothing() {
        assertThat(renamed(
                        List.of(unit("a.NewTest", 5, 5000)),
                        Map.of("a.OldTest", new Shape(5, 5000), "a.OneTest", new Shape(5, 5003))))
                .isEmpty();
        assertThat(renamed(
                        List.of(unit("a.NewTest", 5, 5000), unit("a.FewTest", 5, 5001)),
                        Map.of("a.OldTest", new Shape(5, 5000))))
                .isEmpty();
    }

    @Property(tries = 200)
    void nobodyInheritsTwiceAndTheOrderDoesNotMatter(
            @ForAll("units") @Size(max = 12) List<TestUnit> fresh,
            @ForAll("units") @Size(max = 12) List<TestUnit> old) {
        List<TestUnit> before = old.stream()
                .map(unit -> unit("old." + unit.id(), unit.testMethods(), unit.bytes()))
                .toList();
        Map<String, TestUnit> byId = new HashMap<>();
        before.forEach(unit -> byId.put(unit.id(), unit));
        Function<String, Shape> shape =
                id -> new Shape(byId.get(id).testMethods(), byId.get(id).bytes());

        List<TestUnit> distinct = distinct(fresh);
        Map<String, String> forwards = Renames.of(distinct, List.copyOf(byId.keySet()), shape);
        Map<String, String> backwards = Renames.of(reversed(distinct), reversed(List.copyOf(byId.keySet())), shape);

        assertThat(forwards).isEqualTo(backwards);
        assertThat(new HashSet<>(forwards.values())).hasSameSizeAs(forwards.keySet());
        assertThat(byId.keySet()).containsAll(forwards.values());
    }

    @Provide
    Arbitrary<List<TestUnit>> units() {
        return Combinators.combine(
                        Arbitraries.of("A", "Bb", "x.C", "x.A", "y.Dddd", "z.Bb"),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.longs().between(100, 160))
                .as(RenamesTest::unit)
                .list();
    }

    private static Map<String, String> renamed(List<TestUnit> fresh, Map<String, Shape> vanished) {
        return Renames.of(fresh, vanished.keySet(), vanished::get);
    }

    private static List<TestUnit> distinct(List<TestUnit> units) {
        HashSet<String> ids = new HashSet<>();
        return units.stream().filter(unit -> ids.add(unit.id())).toList();
    }

    private static <T> List<T> reversed(List<T> list) {
        return Stream.iterate(list.size() - 1, i -> i >= 0, i -> i - 1)
                .map(list::get)
                .toList();
    }

    private static TestUnit unit(String id, int methods, long bytes) {
        return new TestUnit(id, List.of(new TestClass(id, null, bytes, methods)));
    }
}
