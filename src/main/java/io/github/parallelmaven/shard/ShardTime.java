package io.github.parallelmaven.shard;

import java.time.Duration;
import java.util.Locale;

/** How long a shard takes, in words. */
public final class ShardTime {

    private ShardTime() {}

    /**
     * Writes a time for people.
     *
     * @param time a duration
     * @return seconds with one decimal, for example {@code 12.3 s}, or milliseconds where that is no second
     */
    public static String text(Duration time) {
        if (time.toMillis() < 1000) {
            return time.toMillis() + " ms";
        }
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
