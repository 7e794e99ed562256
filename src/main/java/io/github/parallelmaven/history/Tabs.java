package io.github.parallelmaven.history;

/** Escapes what would break a line of tab-separated fields: tabs, line ends and the escape character itself. */
final class Tabs {

    private Tabs() {}

    static String escape(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    static String unescape(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            boolean escaped = c == '\\' && i + 1 < field.length();
            text.append(escaped ? meaning(field.charAt(++i)) : c);
        }
        return text.toString();
    }

    private static char meaning(char letter) {
        return switch (letter) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> letter;
        };
    }
}
