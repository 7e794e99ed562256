package io.github.parallelmaven.run;

import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.Judgement;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a run chooses by earlier ones before it knows its classes, since its first JVMs start before.
 *
 * @param profile how its JVMs compile and collect
 * @param range how many workers it may have
 * @param reason why it has but one, as a sentence for people; empty where there is nothing to say
 * @param environment where it runs, with JVMs as usual: in one JVM classes find loaded and compiled what others have
 *     used, so that their times are kept apart
 */
record Choices(ProfileChoice profile, WorkerRange range, String reason, Environment environment) {

    private static final String SERIAL = "serial";

    /**
     * Chooses.
     *
     * @param request what to run
     * @param tools processors, memory and numbers that there are for it
     * @param seen observations of the module, in any order
     * @throws io.github.parallelmaven.problem.ParallelException if the number of workers is none
     */
    static Choices of(RunRequest request, RunTools tools, List<Observation> seen) {
        RunOptions options = request.options();
        WorkerRange range = WorkerCount.range(
                        options.workers(),
                        tools.processors(),
                        tools.memoryBytes(),
                        request.fork().argLine())
                .within(tools.slots().bound(), tools.slots().utmost());
        Environment several = tools.environment();
        Environment one = several.with(SERIAL);
        Environment asked = range.most() == 1 ? one : several;
        boolean whole = request.selection().isUsual() && options.verdicts().isUsual();
        boolean free = Planner.mayChoose(request, range);
        int most = free ? PayingWorkers.utmost(seen, range) : range.start();
        ProfileChoice profile = ProfileChoice.of(request.fork(), System.getenv(), seen, asked, most, whole);
        // Parts of classes are shared by several, and what falls to a shard is another part of the suite each time.
        boolean bySuite = free && whole && request.shard() == null && options.granularity() == Granularity.CLASS;
        if (bySuite && range.least() == 1) {
            ProfileChoice alone = profile.alone(request.fork());
            SerialChoice choice = SerialChoice.of(seen, profile.in(several), alone.in(one), most);
            if (choice.serial()) {
                return new Choices(alone, WorkerRange.exactly(1), choice.reason(), one);
            }
        }
        return new Choices(profile, range, "", asked);
    }

    /**
     * What is left when the JVMs have started.
     *
     * @param words what one said that refused to start under the profile; empty where none did
     */
    Choices unless(String words) {
        return new Choices(profile.unless(words), range, reason, environment);
    }

    /** {@link Environment#key() Key} of the environment in which the times of the run are kept. */
    String key() {
        return profile.in(environment).key();
    }

    /**
     * A judgement with what the summary says of the choices.
     *
     * @param judgement without them
     * @param seen observations by which they were made
     * @param now observations of the run for which they were made, asked for where they matter
     */
    Judgement on(Judgement judgement, List<Observation> seen, Supplier<List<Observation>> now) {
        return judgement.plusChoice(profile.sentence(seen, now, environment)).plusChoice(reason);
    }
}
