package io.github.parallelmaven.fork;

import io.github.parallelmaven.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file of options for the {@code java} launcher of Java 9 and later, which has no limit of length. */
final class ArgumentFile {

    private static final Pattern PLAIN = Pattern.compile("[-\\w]+");

    private ArgumentFile() {}

    /**
     * Writes options.
     *
     * @param directory existing folder
     * @param words the options
     * @return a file that is never changed again
     * @throws IOException if it cannot be written
     * @throws io.github.parallelmaven.problem.ParallelException if the encoding of this system has no such character
     */
    static Path write(Path directory, List<String> words) throws IOException {
        return ContentFile.write(directory, "classpath", ".args", encoded(text(words), nativeEncoding()));
    }

    /** One option a line; in quotes a backslash escapes, so that it has to be escaped itself. */
    static String text(List<String> words) {
        return words.stream().map(ArgumentFile::quoted).collect(Collectors.joining(System.lineSeparator()));
    }

    /** The launcher would get a question mark for every character that the encoding lacks. */
    static byte[] encoded(String text, Charset encoding) {
        if (!encoding.newEncoder().canEncode(text)) {
            String line = text.lines()
                    .filter(one -> !encoding.newEncoder().canEncode(one))
                    .findFirst()
                    .orElse(text);
            throw Problem.UNREADABLE_PATH.with(line, encoding.name());
        }
        return text.getBytes(encoding);
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches()
                ? word
                : '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The launcher reads argument files in the platform's own encoding, whatever file.encoding says. */
    private static Charset nativeEncoding() {
        String name = System.getProperty("native.encoding", System.getProperty("sun.jnu.encoding"));
        return name == null ? Charset.defaultCharset() : Charset.forName(name);
    }
}
