package io.github.parallelmaven.run;

import java.time.Duration;

/**
 * What the processors and the workers of a run do at a moment.
 *
 * @param at time since some beginning, the same for all readings of a run
 * @param cpu processor time that all JVMs of the run have used by now, never less than in an earlier reading
 * @param systemBusy which part of all processors was busy since the reading before, from 0 to 1, whoever used them; not a
 *     number where the system does not tell
 * @param workers how many workers take part
 * @param starting how many of them have no JVM yet
 * @param computing how many of them have used a tenth of a processor or more since the reading before
 * @param waiting how many units wait in the queue of which a further worker would get one
 * @param remaining what the waiting units take together, one after the other
 */
record Reading(
        Duration at,
        Duration cpu,
        double systemBusy,
        int workers,
        int starting,
        int computing,
        int waiting,
        Duration remaining) {}
