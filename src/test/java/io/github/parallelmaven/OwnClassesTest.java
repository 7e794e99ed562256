package io.github.parallelmaven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class OwnClassesTest {

    /** A name that is gone would be looked for in vain, and tell that the list is out of date. */
    @Test
    void eachNameIsThatOfAClassOfOurs() {
        assertThat(OwnClasses.names())
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> {
                    assertThat(name).startsWith("io.github.parallelmaven.");
                    assertThatCode(() -> Class.forName(name, false, getClass().getClassLoader()))
                            .doesNotThrowAnyException();
                });
    }
}
