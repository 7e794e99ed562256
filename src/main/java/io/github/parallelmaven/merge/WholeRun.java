package io.github.parallelmaven.merge;

import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.model.Portion;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.report.json.ClassRecord;
import io.github.parallelmaven.report.json.RunRecord;
import io.github.parallelmaven.report.json.VerdictRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The results of a module's shards as one, and what is wrong with them. Green is only what has every shard of one plan
 * once, and in them every class once.
 *
 * @param module key of the module
 * @param parts the results by number of their shard
 * @param complaints a sentence for whatever keeps the parts from being one whole run; empty if nothing does
 */
public record WholeRun(String module, List<ShardResult> parts, List<String> complaints) {

    private static final int NAMED = 8;

    /** Copies the lists. */
    public WholeRun {
        parts = List.copyOf(parts);
        complaints = List.copyOf(complaints);
    }

    /**
     * Judges results.
     *
     * @param results the results of any modules, in any order
     * @return one run a module, by their keys
     */
    public static List<WholeRun> of(List<ShardResult> results) {
        return results.stream()
                .collect(Collectors.groupingBy(result -> result.run().module(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(module -> of(module.getKey(), module.getValue()))
                .toList();
    }

    private static WholeRun of(String module, List<ShardResult> results) {
        List<String> complaints = new ArrayList<>();
        results.stream()
                .filter(result -> result.run().portion() == null)
                .forEach(result -> complaints.add(result.directory() + " has a run of everything instead of a shard."));
        List<ShardResult> parts = results.stream()
                .filter(result -> result.run().portion() != null)
                .sorted(Comparator.comparingInt(WholeRun::shard)
                        .thenComparing(result -> result.directory().toString()))
                .toList();
        if (!parts.isEmpty()) {
            differingPlans(parts, complaints);
            missingOrRepeatedShards(parts, complaints);
            classes(parts, complaints);
            parts.forEach(part -> part.run()
                    .faults()
                    .forEach(fault -> complaints.add(label(part) + " did not run to its end: " + fault)));
        }
        return new WholeRun(module, parts, complaints);
    }

    /**
     * Tests by verdict.
     *
     * @return the sums over all parts
     */
    public Counts counts() {
        return parts.stream().map(part -> part.run().counts()).reduce(Counts.NONE, Counts::plus);
    }

    /**
     * Tests by verdict, without the failures that are in quarantine.
     *
     * @return the counts that decide about the build
     */
    public Counts held() {
        return counts().excusing(Counts.of(parts.stream()
                .flatMap(part -> part.run().verdicts().stream())
                .filter(VerdictRecord::quarantined)
                .map(VerdictRecord::verdict)
                .toList()));
    }

    /**
     * All parts as one record, as of a run on a machine that has the workers of all nodes.
     *
     * @param reports names of the report files
     * @return the record
     */
    public RunRecord record(List<String> reports) {
        List<RunRecord> runs = parts.stream().map(ShardResult::run).toList();
        return new RunRecord(
                module,
                null,
                runs.stream()
                        .map(RunRecord::started)
                        .min(Comparator.naturalOrder())
                        .orElse(""),
                runs.stream().mapToLong(RunRecord::wallMillis).max().orElse(0),
                runs.stream().mapToLong(RunRecord::makespanMillis).max().orElse(0),
                runs.stream().mapToLong(RunRecord::predictedMillis).max().orElse(0),
                runs.stream().map(RunRecord::strategy).distinct().sorted().collect(Collectors.joining(", ")),
                runs.stream().mapToInt(RunRecord::workers).sum(),
                counts(),
                runs.stream()
                        .flatMap(run -> run.classes().stream())
                        .sorted(Comparator.comparing(ClassRecord::name))
                        .toList(),
                runs.stream().flatMap(run -> run.verdicts().stream()).toList(),
                reports,
                complaints,
                runs.stream().flatMap(run -> run.nodes().stream()).toList());
    }

    private static void differingPlans(List<ShardResult> parts, List<String> complaints) {
        Map<String, String> shardsByPlan = parts.stream()
                .collect(Collectors.groupingBy(
                        part -> portion(part).digest().substring(0, 12),
                        TreeMap::new,
                        Collectors.mapping(WholeRun::label, Collectors.joining(", "))));
        if (shardsByPlan.size() > 1) {
            complaints.add("The plans differ: "
                    + shardsByPlan.entrySet().stream()
                            .map(plan -> plan.getKey() + " in " + plan.getValue())
                            .collect(Collectors.joining("; "))
                    + ".");
        }
    }

    private static void missingOrRepeatedShards(List<ShardResult> parts, List<String> complaints) {
        Portion plan = portion(parts.get(0));
        for (int shard = 1; shard <= plan.shards(); shard++) {
            int number = shard;
            List<ShardResult> found =
                    parts.stream().filter(part -> shard(part) == number).toList();
            List<String> planned = plan.plan().get(shard - 1);
            if (found.isEmpty()) {
                complaints.add("Shard " + shard + " of " + plan.shards() + " is missing"
                        + (planned.isEmpty() ? "." : ", and with it " + named(planned) + "."));
            } else if (found.size() > 1) {
                complaints.add("Shard " + shard + " of " + plan.shards() + " has several results: "
                        + found.stream()
                                .map(part -> part.directory().toString())
                                .collect(Collectors.joining(", ")) + ".");
            }
        }
    }

    private static void classes(List<ShardResult> parts, List<String> complaints) {
        Map<String, List<ShardResult>> runs = new TreeMap<>();
        for (ShardResult part : parts) {
            for (ClassRecord type : part.run().classes()) {
                runs.computeIfAbsent(type.name(), name -> new ArrayList<>()).add(part);
                if (type.fate() == UnitResult.Fate.LOST || type.fate() == UnitResult.Fate.SKIPPED) {
                    complaints.add(type.name() + " was not run to its end in " + label(part) + ".");
                }
            }
        }
        runs.forEach((name, where) -> {
            if (where.size() > 1) {
                complaints.add(name + " ran " + where.size() + " times: in "
                        + where.stream().map(WholeRun::label).collect(Collectors.joining(", ")) + ".");
            }
        });
        Portion plan = portion(parts.get(0));
        List<String> never = IntStream.rangeClosed(1, plan.shards())
                .filter(shard -> parts.stream().anyMatch(part -> shard(part) == shard))
                .mapToObj(shard -> plan.plan().get(shard - 1))
                .flatMap(List::stream)
                .filter(name -> !runs.containsKey(name))
                .toList();
        if (!never.isEmpty()) {
            complaints.add("Planned and run nowhere: " + named(never) + ".");
        }
    }

    private static String named(List<String> names) {
        Function<List<String>, String> joined = some -> String.join(", ", some);
        return names.size() <= NAMED
                ? joined.apply(names)
                : joined.apply(names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
    }

    private static String label(ShardResult part) {
        return "shard " + shard(part) + " of " + portion(part).shards();
    }

    private static int shard(ShardResult part) {
        return portion(part).shard();
    }

    private static Portion portion(ShardResult part) {
        return Objects.requireNonNull(part.run().portion(), "parts are shards");
    }
}
