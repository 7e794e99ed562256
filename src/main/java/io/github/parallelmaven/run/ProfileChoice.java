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
import java.util.Optional;

/**
 * Which profile the JVMs of a run get, and why. The times of each profile are kept as those of an environment of its own;
 * what is compared is the least time that the classes need which are known under both.
 *
 * @param profile never {@link JvmProfile#AUTO}
 * @param reason a sentence for people; empty where there is nothing to say
 * @param trial whether it is to be measured, so that nothing else should be tried in the same run
 */
record ProfileChoice(JvmProfile profile, String reason, boolean trial) {

    /** One that is to be measured no more. */
    private ProfileChoice(JvmProfile profile, String reason) {
        this(profile, reason, false);
    }

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

    /** That of the last run, however many workers either has. */
    static JvmProfile last(List<Observation> seen, Environment environment) {
        String usual = Environment.usual(environment.key());
        String light = usual + "-" + JvmProfile.LIGHT.word();
        return seen.stream()
                .filter(one -> Environment.usual(one.environment()).equals(usual))
                .max(Comparator.comparingLong(Observation::epochMillis))
                .filter(one -> one.environment().startsWith(light))
                .map(one -> JvmProfile.LIGHT)
                .orElse(JvmProfile.PLAIN);
    }

    /**
     * The choice for a single JVM that runs all classes: while there are other processors, its compilers take nothing from
     * the tests.
     *
     * @param fork the JVM, with the profile that is asked for
     */
    ProfileChoice alone(ForkSpec fork) {
        return fork.profile() == JvmProfile.AUTO ? new ProfileChoice(JvmProfile.PLAIN, "") : this;
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
     * @param taught observations of the run for which it was chosen
     * @param environment where it ran, with JVMs as usual
     * @return a sentence without its end; empty where there is nothing to say
     */
    String sentence(List<Observation> before, List<Observation> taught, Environment environment) {
        if (reason.isEmpty()) {
            return "";
        }
        String chosen = "JVM profile " + profile.word() + ", " + reason;
        if (profile == JvmProfile.PLAIN) {
            return chosen;
        }
        List<Observation> all = ClassTimes.current(ClassTimes.joined(before, taught));
        return ClassTimes.of(all, environment(environment, JvmProfile.PLAIN))
                .victim(ClassTimes.of(all, environment(environment, JvmProfile.LIGHT)))
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
        List<Observation> current = ClassTimes.current(seen);
        ClassTimes plain = ClassTimes.of(current, environment(environment, JvmProfile.PLAIN));
        ClassTimes light = ClassTimes.of(current, environment(environment, JvmProfile.LIGHT));
        if (plain.isEmpty() && light.isEmpty()) {
            return new ProfileChoice(JvmProfile.PLAIN, "");
        }
        if (light.isEmpty()) {
            boolean worthATrial = plain.least(environment.processors(), workers) < TOO_LONG.toNanos();
            return worthATrial && !plain.areLasting()
                    ? tried(JvmProfile.LIGHT, JvmProfile.PLAIN, plain.together())
                    : new ProfileChoice(JvmProfile.PLAIN, "");
        }
        if (plain.isEmpty()) {
            Duration spent = light.together();
            return spent.compareTo(SHORT) < 0
                    ? new ProfileChoice(JvmProfile.LIGHT, "")
                    : tried(JvmProfile.PLAIN, JvmProfile.LIGHT, spent);
        }
        return compared(plain, light, environment.processors(), workers);
    }

    private static ProfileChoice compared(ClassTimes plain, ClassTimes light, int processors, int workers) {
        Optional<String> victim = plain.victim(light);
        if (victim.isPresent()) {
            return new ProfileChoice(JvmProfile.PLAIN, victimised(victim.get()));
        }
        if (!plain.isComparableTo(light)) {
            return tried(JvmProfile.LIGHT, JvmProfile.PLAIN, plain.together());
        }
        double plainly = plain.knownTo(light).least(processors, workers);
        double lightly = light.knownTo(plain).least(processors, workers);
        String figures = String.format(
                Locale.ROOT,
                "since the classes need at least %.1f s under light and %.1f s under plain",
                lightly / 1e9,
                plainly / 1e9);
        if (!ClassTimes.isLess(lightly, plainly)) {
            return new ProfileChoice(JvmProfile.PLAIN, figures);
        }
        // Nothing was known of the classes in the first run, and which of them meet in a JVM makes a difference too.
        return plain.isRepeated()
                ? new ProfileChoice(JvmProfile.LIGHT, figures)
                : new ProfileChoice(JvmProfile.PLAIN, "once more, since it was measured in one run only", true);
    }

    private static String victimised(String name) {
        return "since " + name + " did not pass under light";
    }

    private static ProfileChoice tried(JvmProfile profile, JvmProfile known, Duration took) {
        return new ProfileChoice(
                profile,
                String.format(
                        Locale.ROOT,
                        "to learn whether it is faster than %s, under which the classes took %.1f s together",
                        known.word(),
                        took.toMillis() / 1e3),
                true);
    }
}
