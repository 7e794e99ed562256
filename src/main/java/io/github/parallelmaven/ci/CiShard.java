package io.github.parallelmaven.ci;

import io.github.parallelmaven.ci.CiService.Base;
import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The shard that a CI service gave to this node.
 *
 * @param number from 1 to {@code total}, whatever the service counts from
 * @param total number of shards
 * @param source the service and the variables that say so, for people
 */
public record CiShard(int number, int total, String source) {

    private static final String MIN = "SLURM_ARRAY_TASK_MIN";
    private static final String STEP = "SLURM_ARRAY_TASK_STEP";

    /**
     * Finds it. What is missing, out of range or contradictory is an error: taken for "all" it would run every test on
     * every node, taken for "none" it would run some on no node.
     *
     * @param variables environment variables, and build properties of services that tell by those
     * @param total the number of shards as the user says it; {@code null} where the service has to
     * @return the shard
     * @throws ParallelException {@link Problem#UNKNOWN_SHARD}
     */
    public static CiShard of(Map<String, String> variables, @Nullable Integer total) {
        List<CiService> here = CiService.here(variables).toList();
        if (here.isEmpty()) {
            throw Problem.UNKNOWN_SHARD.with("the environment", "it has the variables of no CI service that is known");
        }
        List<CiService> speaking =
                here.stream().filter(one -> one.speaks(variables)).toList();
        if (speaking.isEmpty()) {
            throw silence(here);
        }
        List<CiShard> told =
                speaking.stream().map(one -> told(one, variables, total)).toList();
        Set<String> different =
                told.stream().map(shard -> shard.number + " of " + shard.total).collect(Collectors.toSet());
        if (different.size() > 1) {
            throw Problem.UNKNOWN_SHARD.with(
                    "the environment",
                    "services contradict each other: "
                            + told.stream()
                                    .map(shard -> shard.number + " of " + shard.total + " by " + shard.source)
                                    .collect(Collectors.joining("; ")));
        }
        return told.get(0);
    }

    private static ParallelException silence(List<CiService> here) {
        String names = here.stream().map(CiService::name).collect(Collectors.joining(", "));
        String wanted = here.stream()
                .filter(one -> one.index() != null)
                .map(one -> one.index() + (one.total() == null ? "" : " and " + one.total()))
                .collect(Collectors.joining(", or "));
        return Problem.UNKNOWN_SHARD.with(
                names,
                wanted.isEmpty()
                        ? "it tells no node its index, so that the job has to pass it on"
                        : "there is no " + wanted + ", which it sets for jobs that run on several nodes");
    }

    private static CiShard told(CiService service, Map<String, String> variables, @Nullable Integer wanted) {
        String index = String.valueOf(service.index());
        int position = number(service, variables, index);
        int total = total(service, variables, wanted);
        int number = switch (service.base()) {
            case ZERO -> position + 1;
            case ONE -> position;
            case SLURM -> slurm(service, variables, position) + 1;
        };
        String source = service.name() + " " + index + "=" + position
                + (service.total() == null ? "" : ", " + service.total() + "=" + total);
        if (number < 1 || number > total) {
            String range = service.base() == Base.ZERO ? "0 to " + (total - 1) : "1 to " + total;
            throw Problem.UNKNOWN_SHARD.with(
                    service.name(),
                    source + " is out of range" + (service.base() == Base.SLURM ? "" : ": it counts from " + range));
        }
        return new CiShard(number, total, source);
    }

    private static int total(CiService service, Map<String, String> variables, @Nullable Integer wanted) {
        if (service.total() == null) {
            if (wanted == null) {
                throw Problem.UNKNOWN_SHARD.with(
                        service.name(), "it does not tell the number of nodes; say it with -Dparallel.shards=N");
            }
            return wanted;
        }
        int total = number(service, variables, service.total());
        if (wanted != null && wanted != total) {
            throw Problem.UNKNOWN_SHARD.with(
                    service.name(), service.total() + "=" + total + " contradicts parallel.shards=" + wanted);
        }
        return total;
    }

    /** Tasks of an array may be numbered 10, 12, 14. */
    private static int slurm(CiService service, Map<String, String> variables, int position) {
        int step = variables.containsKey(STEP) ? number(service, variables, STEP) : 1;
        int first = position - number(service, variables, MIN);
        if (step < 1 || first % step != 0) {
            throw Problem.UNKNOWN_SHARD.with(service.name(), "task " + position + " is not in the steps of its array");
        }
        return first / step;
    }

    private static int number(CiService service, Map<String, String> variables, String name) {
        String text = variables.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            throw Problem.UNKNOWN_SHARD.with(service.name(), name + " is not set");
        }
        if (!text.matches("\\d{1,9}")) {
            throw Problem.UNKNOWN_SHARD.with(service.name(), name + "=" + text + " is not a number");
        }
        return Integer.parseInt(text);
    }
}
