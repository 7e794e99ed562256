package io.github.parallelmaven.archive;

import java.util.HexFormat;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;

/**
 * Names content, so that other content has another name. It protects from chance and from nobody's intent. SHA-256, which
 * would do both, is Java code, and each run would wait for it before its JVM has compiled that.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /**
     * Names content.
     *
     * @param content any bytes
     * @return sixteen hexadecimal digits: CRC-32, and Adler-32 (RFC 1950), both native code in OpenJDK
     */
    public static String of(byte[] content) {
        return HexFormat.of().toHexDigits(sum(new CRC32(), content) << Integer.SIZE | sum(new Adler32(), content));
    }

    private static long sum(Checksum checksum, byte[] content) {
        checksum.update(content, 0, content.length);
        return checksum.getValue();
    }
}
