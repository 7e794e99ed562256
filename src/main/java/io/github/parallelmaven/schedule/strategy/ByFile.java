package io.github.parallelmaven.schedule.strategy;

import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.schedule.LongestFirst;
import io.github.parallelmaven.schedule.SchedulingStrategy;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps the classes of one source file together and in order, for tests that lean on their neighbours; otherwise longest
 * first. A class whose source file is unknown is a file of its own.
 */
public final class ByFile implements SchedulingStrategy {

    /** Its name in the catalogue. */
    public static final String NAME = "by_file";

    @Override
    public Schedule schedule(List<EstimatedUnit> units, int workers) {
        List<EstimatedUnit> files = units.stream()
                .sorted(Comparator.comparing(estimated -> estimated.unit().id()))
                .collect(Collectors.groupingBy(ByFile::file, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ByFile::merge)
                .toList();
        return LongestFirst.schedule(NAME, files, workers);
    }

    private static String file(EstimatedUnit estimated) {
        String source = estimated.unit().classes().get(0).sourceFile();
        // No path looks like this, so a class without a file never meets one that has it.
        return source == null ? "?" + estimated.unit().id() : source;
    }

    private static EstimatedUnit merge(List<EstimatedUnit> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<TestClass> classes = parts.stream()
                .flatMap(part -> part.unit().classes().stream())
                .sorted(Comparator.comparing(TestClass::name))
                .toList();
        return new EstimatedUnit(new TestUnit(parts.get(0).unit().id(), classes), sum(parts));
    }

    private static Estimate sum(List<EstimatedUnit> parts) {
        boolean measured = parts.stream().allMatch(part -> part.estimate().source() == Estimate.Source.HISTORY);
        return new Estimate(
                sum(parts, Estimate::expected),
                sum(parts, Estimate::low),
                sum(parts, Estimate::high),
                measured ? Estimate.Source.HISTORY : Estimate.Source.PRIOR);
    }

    private static Duration sum(List<EstimatedUnit> parts, Function<Estimate, Duration> part) {
        return parts.stream().map(EstimatedUnit::estimate).map(part).reduce(Duration.ZERO, Duration::plus);
    }
}
