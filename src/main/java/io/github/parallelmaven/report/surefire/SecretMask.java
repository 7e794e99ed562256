package io.github.parallelmaven.report.surefire;

import java.util.Locale;
import java.util.regex.Pattern;

/** Hides the values of system properties whose names look like secrets, since reports are kept and passed around. */
final class SecretMask {

    /** Shown instead of a value. */
    static final String MASK = "***";

    private static final Pattern SECRET = Pattern.compile("token|passw(or)?d|passphrase|secret|credential"
            + "|(api|access|private|signing|encryption)[._-]?key|[._-](pwd|pass)$");

    private SecretMask() {}

    /** The value, or the mask where the name looks like a secret's. */
    static String valueOf(String name, String value) {
        return SECRET.matcher(name.toLowerCase(Locale.ROOT)).find() ? MASK : value;
    }
}
