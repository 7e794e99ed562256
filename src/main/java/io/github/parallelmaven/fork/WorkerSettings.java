package io.github.parallelmaven.fork;

import io.github.parallelmaven.protocol.FrameWriter;
import io.github.parallelmaven.protocol.Opcode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a worker is told before its first unit, besides the properties of its {@link ForkSpec}.
 *
 * @param configurationParameters parameters for the JUnit Platform
 * @param includedTags tag expressions, one of which must hold; empty for all
 * @param excludedTags tag expressions, none of which may hold
 * @param includedCategories expression over JUnit 4 categories in postfix order that must hold; empty for none
 * @param excludedCategories expression over JUnit 4 categories in postfix order that must not hold; empty for none
 * @param categorySubtypes whether a name in these expressions stands for subtypes of the category too
 * @param includedEngines engine ids to use; empty for all
 * @param excludedEngines engine ids not to use
 * @param listeners classes that listen to the tests
 * @param listenersHearOfTests whether listeners of JUnit 4 hear of each test, or of classes alone
 * @param filtersMethods whether the worker must ask about each method
 * @param exitTimeoutMillis how long the JVM may take to end by itself
 * @param haltsWithParent whether it ends at once, without shutdown hooks, when its parent is gone
 * @param onlyWorker whether it gets all units of the run, as far as it does not die
 * @param failureLimit number of failed tests in one JVM after which it skips what it can; 0 for no limit
 * @param looksForLeaks whether it looks for what classes leave behind
 * @param looksThoroughly whether it may set a property that tests can see for it, and has a folder for temporary files of
 *     its own
 * @param memoryLimit memory in use after a unit above which the JVM says so, in bytes; 0 for no limit
 */
public record WorkerSettings(
        Map<String, String> configurationParameters,
        List<String> includedTags,
        List<String> excludedTags,
        List<String> includedCategories,
        List<String> excludedCategories,
        boolean categorySubtypes,
        List<String> includedEngines,
        List<String> excludedEngines,
        List<String> listeners,
        boolean listenersHearOfTests,
        boolean filtersMethods,
        long exitTimeoutMillis,
        boolean haltsWithParent,
        boolean onlyWorker,
        int failureLimit,
        boolean looksForLeaks,
        boolean looksThoroughly,
        long memoryLimit) {

    void write(FrameWriter frames, Map<String, String> systemProperties, boolean assertions, @Nullable Path temporary)
            throws IOException {
        FrameWriter frame = frames.begin(Opcode.CONFIGURE);
        pairs(frame, systemProperties);
        pairs(frame, configurationParameters);
        texts(frame, includedTags);
        texts(frame, excludedTags);
        texts(frame, includedCategories);
        texts(frame, excludedCategories);
        frame.number(categorySubtypes ? 1 : 0);
        texts(frame, includedEngines);
        texts(frame, excludedEngines);
        texts(frame, listeners);
        frame.number(listenersHearOfTests ? 1 : 0)
                .number(filtersMethods ? 1 : 0)
                .number(assertions ? 1 : 0)
                .number(exitTimeoutMillis)
                .number(haltsWithParent ? 1 : 0)
                .number(onlyWorker ? 1 : 0)
                .number(failureLimit)
                .number(looksForLeaks ? 1 : 0)
                .number(looksThoroughly ? 1 : 0)
                .number(memoryLimit)
                .text(temporary == null ? null : temporary.toString())
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
