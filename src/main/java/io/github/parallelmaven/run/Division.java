package io.github.parallelmaven.run;

import io.github.parallelmaven.discovery.ClassPathFiles;
import io.github.parallelmaven.discovery.ClassSurvey;
import io.github.parallelmaven.estimate.Estimator;
import io.github.parallelmaven.model.Divisibility;
import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Slice;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.schedule.ClassSplitter;
import io.github.parallelmaven.schedule.MethodCosts;
import io.github.parallelmaven.schedule.SplitPolicy;
import io.github.parallelmaven.schedule.StrategyName;
import io.github.parallelmaven.selection.TestFilter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Splits classes by their methods, as far as the granularity asks for it and nothing forbids it. */
final class Division {

    private static final String BALANCED = "balanced";
    private static final String BY_FILE = "by_file";

    private final RunRequest request;
    private final TestFilter filter;
    private final Estimator estimator;

    /**
     * Prepares a division.
     *
     * @param request the run
     * @param filter methods that it leaves out are not worth a part of their own
     * @param estimator knows what was measured of the module
     */
    Division(RunRequest request, TestFilter filter, Estimator estimator) {
        this.request = request;
        this.filter = filter;
        this.estimator = estimator;
    }

    /**
     * Splits what is to be split.
     *
     * @param units whole units with their estimates
     * @param workers how many may take part
     * @return the units, each as it was or in parts
     */
    List<EstimatedUnit> of(List<EstimatedUnit> units, int workers) {
        Granularity granularity = effective(workers);
        if (granularity == Granularity.CLASS || units.isEmpty()) {
            return units;
        }
        try (ClassPathFiles files = new ClassPathFiles(classPath())) {
            if (EngineOrder.of(request, files).keepsClassesWhole()) {
                return units;
            }
            ClassSurvey survey = new ClassSurvey(files);
            if (granularity == Granularity.METHOD) {
                return units.stream().flatMap(unit -> byMethod(unit, survey)).toList();
            }
            return SplitPolicy.split(units, unit -> measured(unit, survey), workers);
        }
    }

    /** What the user asks for otherwise may leave no room for parts. */
    private Granularity effective(int workers) {
        RunOptions options = request.options();
        String strategy = StrategyName.normalise(options.strategy());
        boolean whole = workers == 1 || !options.reuseForks() || strategy.equals(BY_FILE);
        boolean ordered = options.runOrder() != null && options.runOrder() != RunOrder.BALANCED;
        boolean fixed = options.granularity() == Granularity.AUTO && (ordered || !strategy.equals(BALANCED));
        return whole || fixed ? Granularity.CLASS : options.granularity();
    }

    private List<Path> classPath() {
        return Stream.of(
                        List.of(request.testClassesDirectory()),
                        request.scannedArchives(),
                        request.fork().testClassPath(),
                        request.fork().engineClassPath())
                .flatMap(List::stream)
                .toList();
    }

    private Stream<EstimatedUnit> byMethod(EstimatedUnit whole, ClassSurvey survey) {
        Divisibility found = survey.of(whole.unit());
        List<String> methods = selected(whole.unit(), found);
        if (!found.obstacle().isEmpty() || methods.size() < 2) {
            return Stream.of(whole);
        }
        Map<String, Long> known = times(whole.unit(), methods);
        long left = Math.max(0, whole.nanos() - sum(known));
        long average = left / Math.max(1, methods.size() - known.size());
        SortedMap<String, Long> costs = new TreeMap<>();
        methods.forEach(method -> costs.put(method, known.getOrDefault(method, average)));
        // What the set-up takes does not matter for a choice that is made already.
        return ClassSplitter.cut(whole, new MethodCosts(0, costs, 0), methods.size()).stream();
    }

    /** Costs by the history; none where it knows too little of the class, or where its tests may lean on each other. */
    private Optional<MethodCosts> measured(EstimatedUnit whole, ClassSurvey survey) {
        if (whole.estimate().source() != Estimate.Source.HISTORY) {
            return Optional.empty();
        }
        Divisibility found = survey.of(whole.unit());
        if (!found.obstacle().isEmpty() || !found.risk().isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, Long> costs = times(whole.unit(), selected(whole.unit(), found));
        if (costs.size() < 2) {
            return Optional.empty();
        }
        long others = times(whole.unit(), List.of(Slice.REST)).getOrDefault(Slice.REST, 0L);
        // What was measured apart may be less than what the methods leave over; the dearer set-up counts.
        long apart = whole.estimate().setup().toNanos();
        long setUp = Math.max(apart, whole.nanos() - others - sum(costs));
        return Optional.of(new MethodCosts(setUp, costs, others));
    }

    private static long sum(Map<String, Long> nanos) {
        return nanos.values().stream().mapToLong(Long::longValue).sum();
    }

    private List<String> selected(TestUnit unit, Divisibility found) {
        return found.methods().stream()
                .filter(method -> filter.selectsMethod(unit.id(), method))
                .toList();
    }

    /** Expected nanoseconds of those methods that were measured. */
    private SortedMap<String, Long> times(TestUnit unit, List<String> methods) {
        SortedMap<String, Long> times = new TreeMap<>();
        for (String method : methods) {
            estimator
                    .measured(Slice.idOf(unit.id(), method))
                    .ifPresent(estimate -> times.put(method, estimate.expected().toNanos()));
        }
        return times;
    }
}
