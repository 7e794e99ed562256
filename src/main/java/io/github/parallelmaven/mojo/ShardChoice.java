package io.github.parallelmaven.mojo;

import io.github.parallelmaven.ci.CiShard;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.shard.ShardNumber;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Which shard a run is, and who says so.
 *
 * @param number the shard
 * @param source for people
 */
record ShardChoice(ShardNumber number, String source) {

    /** Where TeamCity puts what the build is told; a second file is named in it. */
    private static final String TEAMCITY_FILE = "TEAMCITY_BUILD_PROPERTIES_FILE";

    private static final String TEAMCITY_MORE = "teamcity.configuration.properties.file";

    /**
     * Reads the parameter.
     *
     * @param text {@code k/N}, or {@code auto} to ask the CI service
     * @param total number of shards as the user says it; null where it was not given
     * @param environment environment variables
     * @throws io.github.parallelmaven.problem.ParallelException if it cannot be told which shard this is
     */
    static ShardChoice of(String text, @Nullable Integer total, Map<String, String> environment) {
        Integer wanted = total == null ? null : count(total);
        if (text.strip().toLowerCase(Locale.ROOT).equals("auto")) {
            CiShard told = CiShard.of(withBuildProperties(environment), wanted);
            return new ShardChoice(new ShardNumber(told.number(), told.total()), told.source());
        }
        ShardNumber number = ShardNumber.of(text);
        if (wanted != null && wanted != number.total()) {
            throw Problem.BAD_PARAMETER.with(
                    "parallel.shards", wanted, "the number that parallel.shard=" + text + " has");
        }
        return new ShardChoice(number, "parallel.shard=" + text.strip());
    }

    /** A number of shards, checked. */
    static int count(@Nullable Integer shards) {
        if (shards == null || shards < 1 || shards > 99_999) {
            throw Problem.BAD_PARAMETER.with("parallel.shards", String.valueOf(shards), "a number from 1 to 99999");
        }
        return shards;
    }

    /** The line that tells the user. */
    String line() {
        return "shard " + number.number() + " of " + number.total() + " = " + number.file() + " (" + source + ")";
    }

    private static Map<String, String> withBuildProperties(Map<String, String> environment) {
        Map<String, String> variables = new HashMap<>(environment);
        Properties told = properties(environment.get(TEAMCITY_FILE));
        Properties more = properties(told.getProperty(TEAMCITY_MORE));
        told.stringPropertyNames().forEach(name -> variables.putIfAbsent(name, told.getProperty(name)));
        more.stringPropertyNames().forEach(name -> variables.putIfAbsent(name, more.getProperty(name)));
        return variables;
    }

    private static Properties properties(@Nullable String file) {
        Properties properties = new Properties();
        if (file != null) {
            try (InputStream in = Files.newInputStream(Path.of(file))) {
                properties.load(in);
            } catch (IOException e) {
                throw Problem.UNKNOWN_SHARD.with("TeamCity", "its build properties cannot be read: " + e);
            }
        }
        return properties;
    }
}
