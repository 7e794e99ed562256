package io.github.parallelmaven.fork;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The agent in a JVM that lets a debugger connect, as far as the options of the JVM tell of it.
 *
 * @param option the option that loads it, as it was written
 * @param suspends whether the JVM stands still until a debugger has connected
 * @param exclusive whether only one JVM with this option can live at a time, since all would listen at the same port
 */
public record DebugAgent(String option, boolean suspends, boolean exclusive) {

    private static final Pattern AGENT =
            Pattern.compile("(?:-agentlib:jdwp=|-agentpath:\\S*jdwp[^\\s=]*=|-Xrunjdwp:)([^\\s\"']*)");
    private static final Pattern ADDRESS = Pattern.compile("(?:^|,)address=([^,]+)");
    private static final Pattern ANY_PORT = Pattern.compile("(?:.*:)?0*");

    /**
     * Looks for an agent that listens. One that calls a debugger is none: several can call the same.
     *
     * @param argLine options of the JVM as one line
     * @return the agent; empty where there is none, or where it calls
     */
    public static Optional<DebugAgent> in(String argLine) {
        Matcher agent = AGENT.matcher(argLine);
        while (agent.find()) {
            String settings = agent.group(1).toLowerCase(Locale.ROOT);
            if (settings.contains("server=y")) {
                boolean suspends = !settings.contains("suspend=n");
                return Optional.of(new DebugAgent(agent.group(), suspends, hasOnePort(agent.group(1))));
            }
        }
        return Optional.empty();
    }

    /** Without an address, and for port 0, a JVM takes whatever port is free. */
    private static boolean hasOnePort(String settings) {
        Matcher address = ADDRESS.matcher(settings);
        return address.find()
                && !ANY_PORT.matcher(address.group(1)).matches()
                && address.group(1).equals(JvmCommand.numbered(address.group(1), 1));
    }
}
