package io.github.parallelmaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnvironmentTest {

    @Test
    void theKeyIsOneWord() {
        assertThat(new Environment("Windows Server 2022", 17, 4, true).key())
                .isEqualTo("windows-server-2022-java17-4cpu-ci");
        assertThat(new Environment("Linux", 25, 16, false).key()).isEqualTo("linux-java25-16cpu-local");
    }

    @Test
    void aVariantCanBeReadOffAKey() {
        Environment usual = new Environment("Linux", 25, 16, false);
        String key = usual.with("light").key();
        assertThat(key).isEqualTo("linux-java25-16cpu-local-light");
        assertThat(Environment.usual(key)).isEqualTo(usual.key());
        assertThat(Environment.usual(usual.key())).isEqualTo(usual.key());
        String both = usual.with("light").with("serial").key();
        assertThat(both).isEqualTo("linux-java25-16cpu-local-light-serial");
        assertThat(usual.with("serial").with("light").key()).isEqualTo(both);
        assertThat(usual.with("light").with("light")).isEqualTo(usual.with("light"));
        assertThat(Environment.usual(both)).isEqualTo(usual.key());
        assertThat(Environment.usual("surefire")).isEqualTo("surefire");
    }
}
