package faults;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests whose names, output and messages no file should have to bear. */
@DisplayName("a/b\\c:d*e?f\"g<h>i|j\u0001k]]>l")
@TestMethodOrder(MethodOrderer.MethodName.class)
class StrangeNamesTest {
    static Stream<String> names() {
        return Stream.of(
                "bell \u0007 escape \u001b[31m null \u0000 delete \u007f",
                "lone \ud800 surrogates \udfff",
                "end ]]> of ]]&gt; section <![CDATA[ <!-- --> &amp; \"quoted\" 'too'",
                "illegal \uffff \ufffe \u0001",
                "../../../etc/passwd : * ? \" < > | \\ / \u2028",
                "\ud83d\ude00 \u202e right to left",
                "long ".repeat(2000));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void a_passes(String name) {
        System.out.println(name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void b_fails(String name) {
        System.err.println(name);
        fail(name);
    }

    @Test
    @DisplayName("a/b\\c:d*e?f\"g<h>i|j\u0001k]]>l")
    void c_isNamed() {}
}
