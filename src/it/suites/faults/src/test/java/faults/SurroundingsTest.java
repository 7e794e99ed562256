package faults;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Leaves another directory, language and time zone behind. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class SurroundingsTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() {
        System.setProperty("user.dir", "/nowhere");
        System.setProperty("java.io.tmpdir", "/nowhere");
        System.setProperty("line.separator", "\u2028");
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    }

    @Test
    void c_after() {}
}
