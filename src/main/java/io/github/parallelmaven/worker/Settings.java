package io.github.parallelmaven.worker;

import io.github.parallelmaven.protocol.Frame;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The {@code CONFIGURE} frame: what a worker must know before it loads the first test class. */
final class Settings {

    final Map<String, String> systemProperties;
    final Map<String, String> configurationParameters;
    final List<String> includedTags;
    final List<String> excludedTags;
    final List<String> includedCategories;
    final List<String> excludedCategories;
    final boolean categorySubtypes;
    final List<String> includedEngines;
    final List<String> excludedEngines;
    final List<String> listeners;
    final boolean listenersHearOfTests;
    final boolean filtersMethods;
    final boolean assertions;
    final long exitTimeoutMillis;
    final boolean haltsWithParent;
    final boolean onlyWorker;
    final int failureLimit;
    final boolean looksForLeaks;
    final boolean looksThoroughly;
    final long memoryLimit;
    /** A folder for temporary files that no other JVM uses, or {@code null}. */
    final String temporary;

    Settings(Frame frame) throws IOException {
        systemProperties = frame.pairs();
        configurationParameters = frame.pairs();
        includedTags = frame.texts();
        excludedTags = frame.texts();
        includedCategories = frame.texts();
        excludedCategories = frame.texts();
        categorySubtypes = frame.number() != 0;
        includedEngines = frame.texts();
        excludedEngines = frame.texts();
        listeners = frame.texts();
        listenersHearOfTests = frame.number() != 0;
        filtersMethods = frame.number() != 0;
        assertions = frame.number() != 0;
        exitTimeoutMillis = frame.number();
        haltsWithParent = frame.number() != 0;
        onlyWorker = frame.number() != 0;
        failureLimit = (int) frame.number();
        looksForLeaks = frame.number() != 0;
        looksThoroughly = frame.number() != 0;
        memoryLimit = frame.number();
        temporary = frame.text();
    }

    /** Sets the properties and the assertion status, both before any test class exists. */
    void apply() {
        for (Map.Entry<String, String> property : systemProperties.entrySet()) {
            System.setProperty(property.getKey(), property.getValue());
        }
        ClassLoader.getSystemClassLoader().setDefaultAssertionStatus(assertions);
    }
}
