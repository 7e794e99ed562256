package io.github.parallelmaven.mojo.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.junit.jupiter.api.Test;

class SurefireReplacementTest {

    /** Maven finds the extension by this file; there is no processor that writes it. */
    @Test
    void declarationOfComponentsNamesTheExtension() throws IOException {
        assertThat(Collections.list(
                        SurefireReplacement.class.getClassLoader().getResources("META-INF/plexus/components.xml")))
                .extracting(SurefireReplacementTest::text)
                .anySatisfy(text -> assertThat(text)
                        .contains("<role>" + AbstractMavenLifecycleParticipant.class.getName() + "</role>")
                        .contains("<implementation>" + SurefireReplacement.class.getName() + "</implementation>"));
    }

    private static String text(URL url) {
        try (var in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
