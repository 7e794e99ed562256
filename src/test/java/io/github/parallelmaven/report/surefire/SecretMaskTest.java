package io.github.parallelmaven.report.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretMaskTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "github.TOKEN",
                "db.password",
                "ftp.passwd",
                "client_secret",
                "my.api-key",
                "awsCredentials",
                "accessKey",
                "db.pwd",
                "DB_PASS",
                "signing.key"
            })
    void secretsAreMasked(String name) {
        assertThat(SecretMask.valueOf(name, "value")).isEqualTo("***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"java.home", "user.name", "keyboard", "bypass", "path.separator", "tests.passed", "user.pwdir"})
    void otherValuesAreShown(String name) {
        assertThat(SecretMask.valueOf(name, "value")).isEqualTo("value");
    }
}
