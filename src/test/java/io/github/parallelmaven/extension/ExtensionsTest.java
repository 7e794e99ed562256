package io.github.parallelmaven.extension;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.api.DurationEstimator;
import io.github.parallelmaven.api.RunListener;
import io.github.parallelmaven.api.ShardingStrategy;
import io.github.parallelmaven.api.TestCase;
import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.schedule.SchedulingStrategy;
import io.github.parallelmaven.schedule.strategy.Balanced;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtensionsTest {

    private static final List<EstimatedUnit> UNITS = List.of(
            unit("x.A", 1, Estimate.Source.PRIOR),
            unit("x.B", 2, Estimate.Source.HISTORY),
            unit("x.C", 3, Estimate.Source.PRIOR));

    @TempDir
    Path folder;

    /** Puts everything into the last shard. */
    public static class Last implements ShardingStrategy {
        @Override
        public String name() {
            return "All-Last";
        }

        @Override
        public List<List<TestCase>> deal(List<TestCase> tests, int shards) {
            return List.of(List.of(), tests);
        }
    }

    /** Cannot be made. */
    public static class Broken extends Last {
        /** Throws. */
        public Broken() {
            throw new IllegalStateException("no licence");
        }
    }

    @Test
    void aStrategyIsFoundByItsName() throws IOException {
        Map<String, SchedulingStrategy> found = found(Last.class);

        assertThat(found).containsOnlyKeys("all_last");
        Schedule schedule = requireNonNull(found.get("all_last")).schedule(UNITS, 2);
        assertThat(schedule.pins()).extracting(List::size).containsExactly(0, 3);
        assertThat(schedule.predicted()).isEqualTo(Duration.ofSeconds(6));
        assertThat(schedule.lowerBound()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void whatCannotBeMadeOrHasAnothersNameIsRefusedByName() {
        assertThatThrownBy(() -> found(Broken.class))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining(Broken.class.getName())
                .hasMessageContaining("no licence");
        assertThatThrownBy(() -> found(Last.class, SameName.class))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("all_last");
        assertThatThrownBy(() -> found(Ours.class)).hasMessageContaining("another strategy is called balanced too");
        assertThatThrownBy(() -> found(Nameless.class)).hasMessageContaining("its name <my strategy> has other");
        assertThatThrownBy(() -> services(ShardingStrategy.class, "x.Missing", Extensions::strategies))
                .hasMessageContaining("x.Missing")
                .hasMessageContaining("not found");
    }

    /** Has the name of another one. */
    public static class SameName extends Last {}

    /** Has the name of one of ours. */
    public static class Ours extends Last {
        @Override
        public String name() {
            return "balanced";
        }
    }

    /** Has a name that nobody can type. */
    public static class Nameless extends Last {
        @Override
        public String name() {
            return "my strategy";
        }
    }

    @Test
    void aStrategyThatThrowsIsRefusedWithWhatItThrew() {
        ShardingStrategy throwing = new Last() {
            @Override
            public List<List<TestCase>> deal(List<TestCase> tests, int shards) {
                throw new UnsupportedOperationException("three at most");
            }
        };
        assertThatThrownBy(() -> new DealtStrategy(throwing).schedule(UNITS, 3))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining(throwing.getClass().getName())
                .hasMessageContaining("it threw java.lang.UnsupportedOperationException: three at most");
    }

    @Test
    void aWrongDealIsRefusedWithTheNameOfItsStrategy() {
        assertThatThrownBy(() -> new DealtStrategy(new Last()).schedule(UNITS, 3))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining(Last.class.getName())
                .hasMessageContaining("made 2 shards in place of 3");
    }

    @Test
    void estimatorsAreAskedOfWhatNobodyMeasuredAndTheFirstThatKnowsIsBelieved() {
        DurationEstimator silent = test -> Optional.empty();
        DurationEstimator ten =
                test -> test.name().equals("x.C") ? Optional.empty() : Optional.of(Duration.ofSeconds(10));

        Schedule schedule = new BetterEstimates(new Balanced(), List.of(silent, ten)).schedule(UNITS, 1);

        assertThat(schedule.order())
                .extracting(
                        one -> one.unit().id() + "=" + one.estimate().expected().toSeconds())
                .containsExactly("x.A=10", "x.C=3", "x.B=2");
        assertThat(new Extensions(getClass().getClassLoader(), Set.of()).informed(new Balanced()))
                .isInstanceOf(Balanced.class);
    }

    @Test
    void anEstimatorThatThrowsOrKnowsNoTimeIsRefused() {
        DurationEstimator negative = test -> Optional.of(Duration.ofSeconds(-1));
        assertThatThrownBy(() -> new BetterEstimates(new Balanced(), List.of(negative)).schedule(UNITS, 1))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("x.A");
    }

    /** Hears nothing. */
    public static class Deaf implements RunListener {}

    @Test
    void eachRunIsHeardByAListenerOfItsOwn() throws IOException {
        List<RunListener> heard = services(
                RunListener.class,
                Deaf.class.getName(),
                extensions -> Stream.of(extensions.listeners(), extensions.listeners())
                        .flatMap(List::stream)
                        .toList());

        assertThat(heard).hasSize(2).doesNotHaveDuplicates().hasOnlyElementsOfType(Deaf.class);
        assertThat(new ToldListener(heard.get(0), result -> null).called()).isEqualTo(Deaf.class.getName());
    }

    private Map<String, SchedulingStrategy> found(Class<?>... strategies) throws IOException {
        String names = Stream.of(strategies).map(Class::getName).collect(Collectors.joining("\n"));
        return services(ShardingStrategy.class, names, Extensions::strategies);
    }

    private <T> T services(Class<?> service, String names, Function<Extensions, T> question) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(service.getName()), names);
        URL[] urls = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            return question.apply(new Extensions(loader, Set.of("balanced")));
        }
    }

    private static EstimatedUnit unit(String name, int seconds, Estimate.Source source) {
        Duration time = Duration.ofSeconds(seconds);
        TestUnit unit = new TestUnit(name, List.of(new TestClass(name, null, 1, 1)));
        return new EstimatedUnit(unit, new Estimate(time, time, time, source));
    }
}
