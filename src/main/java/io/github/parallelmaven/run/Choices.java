package io.github.parallelmaven.run;

import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.Judgement;
import java.util.List;

/**
 * What a run chooses by earlier ones before it knows its classes, since its first JVMs start before.
 *
 * @param profile how its JVMs compile and collect
 * @param range how many workers it may have
 * @param onlyWorker whether somebody asked for one, who then has what Surefire's only fork has
 * @param serial whether it has but one, and why
 */
record Choices(ProfileChoice profile, WorkerRange range, boolean onlyWorker, SerialChoice serial) {

    /**
     * Where there could be but one worker, whatever it was to run: the same classes take other times there than beside
     * others, and several would look faster by them.
     */
    private static final String SINGLE = "single";

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
        boolean only = range.most() == 1;
        boolean whole = request.selection().isUsual() && options.verdicts().isUsual();
        boolean free = Planner.mayChoose(request, range);
        int most = free ? PayingWorkers.utmost(SerialChoice.severally(seen), range) : range.start();
        Environment here = only ? tools.environment().with(SINGLE) : tools.environment();
        ProfileChoice profile = ProfileChoice.of(request.fork(), System.getenv(), seen, here, most, whole);
        // Parts of classes are shared by several, and what falls to a shard is another part of the suite each time.
        boolean bySuite = free && whole && request.shard() == null && options.granularity() == Granularity.CLASS;
        if (!bySuite || range.least() > 1 || profile.trial()) {
            return new Choices(profile, range, only, SerialChoice.SEVERAL);
        }
        ProfileChoice alone = profile.alone(request.fork());
        SerialChoice serial =
                SerialChoice.of(seen, profile.in(tools.environment()), alone.in(tools.environment()), most);
        return serial.serial()
                ? new Choices(alone, WorkerRange.exactly(1), only, serial)
                : new Choices(profile, range, only, serial);
    }

    /**
     * What is left when the JVMs have started.
     *
     * @param words what one said that refused to start under the profile; empty where none did
     */
    Choices unless(String words) {
        return new Choices(profile.unless(words), range, onlyWorker, serial);
    }

    /** An environment in which the times of such a run are kept. */
    Environment in(Environment environment) {
        return serial.in(profile.in(where(environment)));
    }

    private Environment where(Environment environment) {
        return onlyWorker ? environment.with(SINGLE) : environment;
    }

    /**
     * A judgement with what the summary says of the choices.
     *
     * @param judgement without them
     * @param seen observations by which they were made
     * @param taught observations of the run for which they were made
     * @param environment where it ran, with JVMs as usual
     */
    Judgement on(Judgement judgement, List<Observation> seen, List<Observation> taught, Environment environment) {
        return judgement
                .plusChoice(profile.sentence(seen, taught, where(environment)))
                .plusChoice(serial.reason());
    }
}
