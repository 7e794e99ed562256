package io.github.parallelmaven.fork;

/**
 * How a worker's JVM ended.
 *
 * @param code exit code as the operating system gave it
 * @param orderly whether it said goodbye before
 * @param killed whether we killed it
 * @param lastWords the end of what it wrote to its own standard output and error, possibly empty
 */
public record ExitReason(int code, boolean orderly, boolean killed, String lastWords) {

    /**
     * The end of the JVM in words.
     *
     * @return for example {@code exit code 3} or {@code exit code 137 (killed by signal 9, KILL: perhaps out of memory,
     *     unless a test chose this code itself)}; nothing but the code tells the two apart
     */
    public String sentence() {
        if (killed) {
            return "exit code " + code + " (killed by the plugin)";
        }
        if (code > 128 && code < 160) {
            return "exit code " + code + " (killed by signal " + (code - 128) + signalName(code - 128)
                    + ", unless a test chose this code itself)";
        }
        return "exit code " + code;
    }

    /**
     * Whether a signal ended the JVM that others send, KILL or TERM, and not we.
     *
     * @return as far as the code tells
     */
    public boolean fromOutside() {
        return !killed && isFromOutside(code);
    }

    static boolean isFromOutside(int code) {
        return code == 137 || code == 143;
    }

    private static String signalName(int signal) {
        return switch (signal) {
            case 2 -> ", INT";
            case 6 -> ", ABRT: the JVM crashed";
            case 9 -> ", KILL: perhaps out of memory";
            case 11 -> ", SEGV: the JVM crashed";
            case 15 -> ", TERM";
            default -> "";
        };
    }
}
