package io.github.parallelmaven.report.surefire;

import io.github.parallelmaven.report.XmlWriter;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Writes the properties of a JVM. Nearly all of its classes share them, and they are most of a usual report, so that they
 * are put into XML once and written as often as they are needed.
 */
final class PropertiesXml {

    /** More than there are workers, in nearly every run. */
    private static final int KEPT = 64;

    private final boolean maskSecrets;

    /** Told apart by identity: to compare two maps would cost nearly what it saves. */
    private final IdentityHashMap<Map<String, String>, String> kept = new IdentityHashMap<>();

    /**
     * A writer of properties.
     *
     * @param maskSecrets whether values are hidden whose names look like secrets
     */
    PropertiesXml(boolean maskSecrets) {
        this.maskSecrets = maskSecrets;
    }

    /** Writes properties, which never change. */
    synchronized void write(Map<String, String> properties, XmlWriter xml) throws IOException {
        String elements = kept.get(properties);
        if (elements == null) {
            elements = xml.render(part -> elements(properties, part));
            if (kept.size() >= KEPT) {
                kept.clear();
            }
            kept.put(properties, elements);
        }
        xml.rendered(elements);
    }

    private void elements(Map<String, String> properties, XmlWriter xml) throws IOException {
        xml.start("properties");
        for (Map.Entry<String, String> property : properties.entrySet()) {
            String name = property.getKey();
            xml.start("property");
            xml.attribute("name", name);
            xml.attribute("value", maskSecrets ? SecretMask.valueOf(name, property.getValue()) : property.getValue());
            xml.end();
        }
        xml.end();
    }
}
