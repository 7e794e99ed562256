package io.github.parallelmaven.packing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Lambdas and records of every kind that a compiler writes, to be linked early and as usual. */
public final class LinkedLambdas implements EarlyLinkingTest.Answers {

    /** A part for each place of a record that differs from most. */
    static final Object[] OTHER = {7, 7L, Double.NaN, -0f, true, 'd', (byte) 3, (short) 4, "other"};

    /** One part of each kind. */
    record Row(int i, long l, double d, float f, boolean z, char c, byte b, short s, Object o) {}

    interface Greeter {
        String name();

        default Supplier<String> greeting() {
            return this::secret;
        }

        private String secret() {
            return "hello " + name();
        }

        static Function<String, Greeter> factory() {
            return name -> () -> name;
        }
    }

    /** A nest has classes within classes. */
    static final class Inner {
        private final int base;

        private Inner(int base) {
            this.base = base;
        }

        private long plus(long a, int b, double c) {
            return base + a + b + (long) c;
        }

        private Callable<Long> held(long a, int b, double c) {
            return () -> plus(a, b, c);
        }
    }

    private int field = 3;

    @Override
    public List<Object> all() {
        List<Object> got = new ArrayList<>();
        numbers(got);
        objects(got);
        return got;
    }

    private void numbers(List<Object> got) {
        ToIntFunction<Integer> unboxed = Integer::intValue;
        ToLongFunction<Map.Entry<String, Long>> erased = Map.Entry::getValue;
        ToDoubleFunction<Integer> widened = Integer::doubleValue;
        ToLongFunction<Integer> twice = i -> i * 2L;
        ToIntFunction<Character> character = LinkedLambdas::code;
        BinaryOperator<Long> sum = Long::sum;
        DoubleUnaryOperator half = d -> d / 2;
        LongFunction<Object> boxed = Long::valueOf;
        IntFunction<String[]> array = String[]::new;
        Function<Integer, Object> object = LinkedLambdas::square;
        IntPredicate even = i -> i % 2 == field % 2;
        Supplier<Integer> integer = () -> field;
        Map<String, Integer> map = new TreeMap<>(Map.of("a", 5));
        ToIntFunction<String> get = map::get;
        Supplier<Long> source = () -> 9L;
        LongSupplier asLong = source::get;
        got.addAll(List.of(unboxed.applyAsInt(4), erased.applyAsLong(Map.entry("a", 6L)), widened.applyAsDouble(2)));
        got.addAll(List.of(twice.applyAsLong(8), character.applyAsInt('x'), sum.apply(1L, 2L), half.applyAsDouble(3)));
        got.addAll(List.of(boxed.apply(12), array.apply(3).length, object.apply(5), even.test(3), integer.get()));
        got.addAll(List.of(get.applyAsInt("a"), asLong.getAsLong()));
    }

    private void objects(List<Object> got) {
        Function<Integer, Inner> constructor = Inner::new;
        BiFunction<String, Integer, Character> charAt = String::charAt;
        Predicate<String> isEmpty = String::isEmpty;
        Comparator<String> order = Comparator.comparing(String::length, (a, b) -> b - a);
        List<Object> seen = new ArrayList<>();
        Consumer<Object> add = seen::add;
        Runnable change = () -> field++;
        Function<Object, String> described = String::valueOf;
        add.accept("seen");
        change.run();
        try {
            got.add(constructor.apply(20).held(1, 2, 3).call());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        got.addAll(List.of(charAt.apply("abc", 1), isEmpty.test(""), order.compare("a", "bb"), seen, field));
        got.add(described.apply(4));
        got.add(Greeter.factory().apply("you").greeting().get());
        field--;
    }

    @Override
    public Runnable holdsNothing() {
        return () -> {};
    }

    @Override
    public int hash(Object... row) {
        return row(row).hashCode();
    }

    @Override
    public boolean equal(Object[] row, Object... other) {
        return row(row).equals(row(other));
    }

    @Override
    public boolean equalsOthers() {
        Object row = row(OTHER);
        return row.equals(null) || row.equals("text");
    }

    private static Row row(Object... parts) {
        return new Row(
                (int) parts[0],
                (long) parts[1],
                (double) parts[2],
                (float) parts[3],
                (boolean) parts[4],
                (char) parts[5],
                (byte) parts[6],
                (short) parts[7],
                parts[8]);
    }

    private static int square(int number) {
        return number * number;
    }

    private static int code(int number) {
        return number + 1;
    }
}
