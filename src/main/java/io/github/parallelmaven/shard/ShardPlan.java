package io.github.parallelmaven.shard;

import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Portion;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Which shard runs which units of a module. An immutable value, the same on every node that had the same classes, the
 * same history and the same parameters; nothing in it is random. The last shard also runs every class that the plan does
 * not know, so that each class runs in exactly one shard whatever was added since.
 *
 * @param module key of the module
 * @param strategy name of the strategy that dealt
 * @param shards number of shards, at least 1
 * @param patterns the selection it was made for: includes, then excludes with an exclamation mark
 * @param units every unit once, sorted by id
 */
public record ShardPlan(String module, String strategy, int shards, List<String> patterns, List<PlannedUnit> units) {

    /** Copies and sorts. */
    public ShardPlan {
        patterns = List.copyOf(patterns);
        units = units.stream().sorted(Comparator.comparing(PlannedUnit::id)).toList();
    }

    /**
     * A plan of units that have been dealt.
     *
     * @param module key of the module
     * @param strategy name of the strategy that dealt
     * @param patterns the selection
     * @param hands one list a shard
     * @return the plan
     */
    public static ShardPlan of(String module, String strategy, List<String> patterns, List<List<EstimatedUnit>> hands) {
        List<PlannedUnit> units = new ArrayList<>();
        for (int shard = 1; shard <= hands.size(); shard++) {
            for (EstimatedUnit unit : hands.get(shard - 1)) {
                units.add(new PlannedUnit(
                        unit.unit().id(),
                        classes(unit.unit()),
                        TimeUnit.NANOSECONDS.toMicros(unit.nanos()),
                        unit.estimate().source() == Estimate.Source.HISTORY,
                        shard));
            }
        }
        return new ShardPlan(module, strategy, hands.size(), patterns, units);
    }

    /**
     * The units of one shard.
     *
     * @param shard its number, from 1
     * @return its units, sorted by id; none for a shard that got nothing
     */
    public List<PlannedUnit> of(int shard) {
        return units.stream().filter(unit -> unit.shard() == shard).toList();
    }

    /**
     * The shard that is expressed by exclusion: it runs what no other shard runs.
     *
     * @return its number, which is that of the last shard
     */
    public int remainder() {
        return shards;
    }

    /**
     * The seal: SHA-256 over all of the plan in a form that depends on nothing else.
     *
     * @return 64 hexadecimal digits
     */
    public String digest() {
        StringBuilder text = new StringBuilder();
        line(text, "parallel-shard-plan 1", module, strategy, Integer.toString(shards));
        patterns.forEach(pattern -> line(text, "pattern", pattern));
        for (PlannedUnit unit : units) {
            line(
                    text,
                    unit.id(),
                    String.join(",", unit.classes()),
                    Long.toString(unit.micros()),
                    Boolean.toString(unit.measured()),
                    Integer.toString(unit.shard()));
        }
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * What a run of one shard says about its part in the whole.
     *
     * @param shard its number, from 1
     * @return the part
     */
    public Portion portion(int shard) {
        return new Portion(
                digest(),
                shard,
                IntStream.rangeClosed(1, shards)
                        .mapToObj(number -> of(number).stream()
                                .flatMap(unit -> unit.topLevelNames().stream())
                                .toList())
                        .toList());
    }

    private static List<String> classes(TestUnit unit) {
        return unit.classes().stream().map(TestClass::name).sorted().toList();
    }

    /** The length before each field keeps one list of fields from looking like another. */
    private static void line(StringBuilder text, String... fields) {
        for (String field : fields) {
            text.append(field.length()).append(':').append(field).append('\t');
        }
        text.append('\n');
    }
}
