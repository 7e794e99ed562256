package io.github.parallelmaven.fork;

import io.github.parallelmaven.protocol.FrameWriter;
import io.github.parallelmaven.protocol.Opcode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What a worker is told before its first unit, besides the properties of its {@link ForkSpec}.
 *
 * @param configurationParameters parameters for the JUnit Platform
 * @param includedTags tag expressions, one of which must hold; empty for all
 * @param excludedTags tag expressions, none of which may hold
 * @param includedEngines engine ids to use; empty for all
 * @param excludedEngines engine ids not to use
 * @param filtersMethods whether the worker must ask about each method
 * @param exitTimeoutMillis how long the JVM may take to end by itself
 * @param haltsWithParent whether it ends at once, without shutdown hooks, when its parent is gone
 * @param failureLimit number of failed tests in one JVM after which it skips what it can; 0 for no limit
 */
public record WorkerSettings(
        Map<String, String> configurationParameters,
        List<String> includedTags,
        List<String> excludedTags,
        List<String> includedEngines,
        List<String> excludedEngines,
        boolean filtersMethods,
        long exitTimeoutMillis,
        boolean haltsWithParent,
        int failureLimit) {

    void write(FrameWriter frames, Map<String, String> systemProperties, boolean assertions) throws IOException {
        FrameWriter frame = frames.begin(Opcode.CONFIGURE);
        pairs(frame, systemProperties);
        pairs(frame, configurationParameters);
        texts(frame, includedTags);
        texts(frame, excludedTags);
        texts(frame, includedEngines);
        texts(frame, excludedEngines);
        frame.number(filtersMethods ? 1 : 0)
                .number(assertions ? 1 : 0)
                .number(exitTimeoutMillis)
                .number(haltsWithParent ? 1 : 0)
                .number(failureLimit)
                .end();
    }

    private static void pairs(FrameWriter frame, Map<String, String> pairs) {
        frame.number(pairs.size());
        pairs.forEach((name, value) -> frame.text(name).text(value));
    }

    private static void texts(FrameWriter frame, List<String> texts) {
        frame.number(texts.size());
        texts.forEach(frame::text);
    }
}
