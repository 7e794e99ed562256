package io.github.parallelmaven.report.surefire;

import io.github.parallelmaven.model.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a printed stack trace back into its chain of causes. Suppressed throwables are passed over, as Surefire does
 * when it trims. A message that itself looks like a trace can lead it astray; the text is all there is.
 */
final class TraceChain {

    private static final Pattern COMMON_FRAMES = Pattern.compile("\t\\.\\.\\. (\\d+) (?:more|common frames omitted)");
    private static final Pattern CAUSE = Pattern.compile("([^\\s:]+): (.*)", Pattern.DOTALL);
    private static final String CAUSED_BY = "Caused by: ";
    private static final String AT = "\tat ";

    private final List<TraceLink> links = new ArrayList<>();
    private final StringBuilder header = new StringBuilder();
    private final List<TraceFrame> frames = new ArrayList<>();
    private boolean inHeader;

    private TraceChain() {}

    /**
     * The throwable and its causes.
     *
     * @param failure a failure with a trace
     * @return at least one
     */
    static List<TraceLink> of(Failure failure) {
        TraceChain chain = new TraceChain();
        String start = failure.type() + ": " + failure.message();
        String trace = failure.stackTrace();
        // What the message says must not be taken for frames, and of this message alone we know where it ends.
        String rest = trace.startsWith(start) ? trace.substring(start.length()) : trace;
        chain.header.append(StackText.header(failure.type(), failure.message()));
        rest.lines().forEach(chain::accept);
        chain.endLink();
        return chain.links;
    }

    private void accept(String line) {
        Matcher common = COMMON_FRAMES.matcher(line);
        if (line.startsWith(CAUSED_BY)) {
            endLink();
            header.append(line, CAUSED_BY.length(), line.length());
            inHeader = true;
        } else if (line.startsWith(AT)) {
            frames.add(new TraceFrame(line.substring(AT.length())));
            inHeader = false;
        } else if (common.matches()) {
            addCommon(Integer.parseInt(common.group(1)));
            inHeader = false;
        } else if (inHeader) {
            header.append('\n').append(line);
        }
    }

    private void addCommon(int count) {
        if (!links.isEmpty()) {
            List<TraceFrame> enclosing = links.get(links.size() - 1).frames();
            frames.addAll(enclosing.subList(Math.max(0, enclosing.size() - count), enclosing.size()));
        }
    }

    private void endLink() {
        String text = header.toString();
        links.add(new TraceLink(links.isEmpty() ? text : causeHeader(text), frames));
        header.setLength(0);
        frames.clear();
    }

    private static String causeHeader(String printed) {
        Matcher cause = CAUSE.matcher(printed);
        return cause.matches() ? StackText.header(cause.group(1), cause.group(2)) : printed;
    }
}
