package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.ForkSpec;
import io.github.parallelmaven.fork.JvmProfile;
import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.Observation;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which profile the JVMs of a run get, and why. The times of each profile are kept as those of an environment of its own;
 * what is compared is the least time that the classes need which are known under both.
 *
 * @param profile never {@link JvmProfile#AUTO}
 * @param reason a sentence for people; empty where there is nothing to say
 */
record ProfileChoice(JvmProfile profile, String reason) {

    /** So much of the time must be that of classes which were measured under both profiles. */
    private static final double COMPARABLE = 0.8;

    private static final int LAST_RUNS = 5;

    /** Older runs do not tell how many classes there are. */
    private static final int YOUNG_RUNS = 20;

    /** What is less is taken for noise, and the JVMs are left as they are. */
    private static final double GAIN = 0.02;

    /** A suite in which so much is to be calculated may last longer under the first compiler than it ever did. */
    private static final Duration SHORT = Duration.ofSeconds(30);

    /**
     * Whoever takes longer has most of its time behind it when all is compiled, so that there is little to gain, and a
     * trial is expensive.
     */
    private static final Duration TOO_LONG = Duration.ofMinutes(5);

    /**
     * Chooses.
     *
     * @param fork the JVMs, with the profile that is asked for
     * @param inherited variables of this process
     * @param seen observations of the module, in any order
     * @param environment where it runs, with JVMs as usual
     * @param workers how many workers there may be before the run ends
     * @param whole whether all classes are to be run; a part of them is run to see again what the last run has shown
     * @return the choice; the same for the same input
     */
    static ProfileChoice of(
            ForkSpec fork,
            Map<String, String> inherited,
            List<Observation> seen,
            Environment environment,
            int workers,
            boolean whole) {
        if (fork.profile() != JvmProfile.AUTO) {
            return new ProfileChoice(fork.profile(), "");
        }
        if (JvmProfile.isOverridden(fork.argLine(), fork.environmentIn(inherited))) {
            return new ProfileChoice(JvmProfile.PLAIN, "");
        }
        return whole ? learned(seen, environment, workers) : new ProfileChoice(last(seen, environment), "");
    }

    /** That of the last run. */
    static JvmProfile last(List<Observation> seen, Environment environment) {
        String light = environment(environment, JvmProfile.LIGHT).key();
        return seen.stream()
                .filter(one ->
                        one.environment().equals(light) || one.environment().equals(environment.key()))
                .max(Comparator.comparingLong(Observation::epochMillis))
                .filter(one -> one.environment().equals(light))
                .map(one -> JvmProfile.LIGHT)
                .orElse(JvmProfile.PLAIN);
    }

    /**
     * What is left of the choice when the JVMs have started.
     *
     * @param words what one said that refused to start under the profile; empty where none did
     * @return this, or the usual JVMs
     */
    ProfileChoice unless(String words) {
        return words.isEmpty()
                ? this
                : new ProfileChoice(
                        JvmProfile.PLAIN,
                        "since a JVM did not start under " + profile.word() + ": "
                                + words.lines()
                                        .filter(line ->
                                                !line.startsWith("Picked up ") && !line.contains(" VM warning:"))
                                        .findFirst()
                                        .orElse(words));
    }

    /**
     * What the summary says of it.
     *
     * @param before observations by which it was chosen
     * @param now observations of the run for which it was chosen, asked for where they matter
     * @param environment where it ran, with JVMs as usual
     * @return a sentence without its end; empty where there is nothing to say
     */
    String sentence(List<Observation> before, Supplier<List<Observation>> now, Environment environment) {
        if (reason.isEmpty()) {
            return "";
        }
        String chosen = "JVM profile " + profile.word() + ", " + reason;
        if (profile == JvmProfile.PLAIN) {
            return chosen;
        }
        List<Observation> all = current(joined(before, now.get()));
        return victim(
                        byClass(all, environment(environment, JvmProfile.PLAIN)),
                        byClass(all, environment(environment, JvmProfile.LIGHT)))
                .map(name -> chosen + "; the next run has plain ones, " + victimised(name))
                .orElse(chosen);
    }

    /** An environment in which the times of JVMs of this profile are kept. */
    Environment in(Environment environment) {
        return environment(environment, profile);
    }

    private static Environment environment(Environment usual, JvmProfile profile) {
        return profile == JvmProfile.PLAIN ? usual : usual.with(profile.word());
    }

    static ProfileChoice learned(List<Observation> seen, Environment environment, int workers) {
        List<Observation> current = current(seen);
        Map<String, List<Observation>> plain = byClass(current, environment(environment, JvmProfile.PLAIN));
        Map<String, List<Observation>> light = byClass(current, environment(environment, JvmProfile.LIGHT));
        Duration usual = sum(plain, new TreeSet<>(plain.keySet()));
        if (plain.isEmpty() && light.isEmpty()) {
            return new ProfileChoice(JvmProfile.PLAIN, "");
        }
        if (light.isEmpty()) {
            boolean worthATrial = least(plain, plain.keySet(), environment.processors(), workers) < TOO_LONG.toNanos();
            return worthATrial
                    ? tried(JvmProfile.LIGHT, JvmProfile.PLAIN, usual)
                    : new ProfileChoice(JvmProfile.PLAIN, "");
        }
        Duration spent = sum(light, new TreeSet<>(light.keySet()));
        if (plain.isEmpty()) {
            return spent.compareTo(SHORT) < 0
                    ? new ProfileChoice(JvmProfile.LIGHT, "")
                    : tried(JvmProfile.PLAIN, JvmProfile.LIGHT, spent);
        }
        return compared(plain, light, usual, environment.processors(), workers);
    }

    private static ProfileChoice compared(
            Map<String, List<Observation>> plain,
            Map<String, List<Observation>> light,
            Duration usual,
            int processors,
            int workers) {
        Optional<String> victim = victim(plain, light);
        if (victim.isPresent()) {
            return new ProfileChoice(JvmProfile.PLAIN, victimised(victim.get()));
        }
        Set<String> both = both(plain, light);
        if (sum(plain, both).toNanos() < COMPARABLE * usual.toNanos()) {
            return tried(JvmProfile.LIGHT, JvmProfile.PLAIN, usual);
        }
        double plainly = least(plain, both, processors, workers);
        double lightly = least(light, both, processors, workers);
        String figures = String.format(
                Locale.ROOT,
                "since the classes need at least %.1f s under light and %.1f s under plain",
                lightly / 1e9,
                plainly / 1e9);
        boolean pays = lightly < (1 - GAIN) * plainly;
        return new ProfileChoice(pays ? JvmProfile.LIGHT : JvmProfile.PLAIN, figures);
    }

    private static Set<String> both(Map<String, List<Observation>> plain, Map<String, List<Observation>> light) {
        Set<String> both = new TreeSet<>(plain.keySet());
        both.retainAll(light.keySet());
        return both;
    }

    /** A class for whose failure the JVM may be to blame. */
    private static Optional<String> victim(Map<String, List<Observation>> plain, Map<String, List<Observation>> light) {
        return light.entrySet().stream()
                .filter(one -> new Trial(plain.getOrDefault(one.getKey(), List.of()), one.getValue()).isToBlame())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String victimised(String name) {
        return "since " + name + " did not pass under light";
    }

    /**
     * The time that no run of the classes can beat, in nanoseconds: that of the longest, their share of the workers, and
     * their share of the processors, compilers and collectors of their JVMs included. Of the workers all count that there
     * may be: those that are added make each class last longer, and the run no longer.
     */
    private static double least(
            Map<String, List<Observation>> classes, Set<String> names, int processors, int workers) {
        double longest = 0;
        double together = 0;
        double busy = 0;
        for (String name : names) {
            List<Observation> executions = classes.getOrDefault(name, List.of());
            double time = median(executions, Observation::duration).toNanos();
            longest = Math.max(longest, time);
            together += time;
            busy += median(executions, Observation::cpu).toNanos();
        }
        return Math.max(longest, Math.max(together / workers, busy / processors));
    }

    private static ProfileChoice tried(JvmProfile profile, JvmProfile known, Duration took) {
        return new ProfileChoice(
                profile,
                String.format(
                        Locale.ROOT,
                        "to learn whether it is faster than %s, under which the classes took %.1f s together",
                        known.word(),
                        took.toMillis() / 1e3));
    }

    /** Leaves out classes that the last runs of more than a part knew nothing of, since they may be gone. */
    private static List<Observation> current(List<Observation> seen) {
        Map<Long, Long> sizes = seen.stream()
                .filter(one -> one.unit().indexOf('#') < 0)
                .collect(Collectors.groupingBy(Observation::epochMillis, Collectors.counting()));
        List<Map.Entry<Long, Long>> young = sizes.entrySet().stream()
                .sorted(Map.Entry.<Long, Long>comparingByKey().reversed())
                .limit(YOUNG_RUNS)
                .toList();
        long most = young.stream().mapToLong(Map.Entry::getValue).max().orElse(0);
        List<Long> runs = young.stream()
                .filter(run -> 2 * run.getValue() >= most)
                .map(Map.Entry::getKey)
                .limit(LAST_RUNS)
                .toList();
        Set<String> alive = seen.stream()
                .filter(one -> runs.contains(one.epochMillis()))
                .map(Observation::unit)
                .collect(Collectors.toSet());
        return seen.stream().filter(one -> alive.contains(one.unit())).toList();
    }

    /** The executions of each class, from old to young. */
    private static Map<String, List<Observation>> byClass(List<Observation> seen, Environment environment) {
        String key = environment.key();
        Map<String, List<Observation>> classes = new TreeMap<>();
        seen.stream()
                // Parts of a class are contained in it.
                .filter(one -> one.environment().equals(key) && one.unit().indexOf('#') < 0)
                .sorted()
                .forEach(one -> classes.merge(one.unit(), List.of(one), ProfileChoice::joined));
        return classes;
    }

    private static List<Observation> joined(List<Observation> some, List<Observation> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Duration sum(Map<String, List<Observation>> classes, Set<String> names) {
        return names.stream()
                .map(name -> median(classes.getOrDefault(name, List.of()), Observation::duration))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Of what was measured; zero where nothing was. */
    private static Duration median(List<Observation> executions, Function<Observation, @Nullable Duration> measure) {
        List<Duration> sorted = executions.stream()
                .map(measure)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return sorted.isEmpty() ? Duration.ZERO : sorted.get((sorted.size() - 1) / 2);
    }
}
