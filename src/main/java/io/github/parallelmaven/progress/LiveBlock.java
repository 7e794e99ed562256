package io.github.parallelmaven.progress;

import io.github.parallelmaven.progress.Snapshot.Activity;
import io.github.parallelmaven.progress.Snapshot.Doing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/**
 * What the live block looks like.
 *
 * @param unicode whether the terminal can show more than ASCII
 * @param colour whether colours are wanted
 */
record LiveBlock(boolean unicode, boolean colour) {

    /** Most lines for workers. */
    private static final int WORKERS = 8;

    /** Rows for the head of the block, for a line above it and for the cursor below it. */
    private static final int RESERVED = 3;

    private static final Duration SLOW = Duration.ofSeconds(60);

    /**
     * Draws the block.
     *
     * @param now the run
     * @param frame a number that grows with every drawing
     * @param columns width of the terminal
     * @param rows height of the terminal
     * @return lines of at most that width, fewer than that height
     */
    List<AttributedString> lines(Snapshot now, int frame, int columns, int rows) {
        List<AttributedString> lines = new ArrayList<>();
        lines.add(head(now, frame, columns));
        for (Doing doing : visible(now.doing(), Math.min(WORKERS, rows - RESERVED))) {
            lines.add(worker(doing, columns));
        }
        return lines.stream().map(l -> l.columnSubSequence(0, columns)).toList();
    }

    /** Where not all have room, those that have been busy longest are the ones to know about. */
    private static List<Doing> visible(List<Doing> all, int room) {
        return all.stream()
                .sorted(Comparator.comparing(Doing::age).reversed())
                .limit(Math.max(0, room))
                .sorted(Comparator.comparing(Doing::worker))
                .toList();
    }

    private AttributedString head(Snapshot now, int frame, int columns) {
        String spinner = unicode ? "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏" : "|/-\\";
        AttributedStringBuilder line = new AttributedStringBuilder();
        // The first column is the cursor's.
        line.append(' ')
                .append(spinner.charAt(Math.floorMod(frame, spinner.length())))
                .append("  ");
        if (now.unitsTotal() == 0) {
            return line.append("looking for tests  " + Spans.words(now.elapsed()))
                    .toAttributedString();
        }
        bar(line, now, Math.min(30, columns - 70));
        line.append(now.unitsDone() + "/" + now.unitsTotal() + " classes  " + now.percent() + "%");
        if (now.failing() > 0) {
            line.append("  ").styled(style(AttributedStyle.RED).bold(), now.failing() + " failed");
        }
        line.append("  " + Spans.words(now.elapsed()));
        Duration rest = now.rest();
        if (rest != null) {
            line.append(", ~" + Spans.words(rest) + " left");
        }
        return line.append("  " + Plural.of(now.tests(), "test")).toAttributedString();
    }

    /** In a narrow terminal the numbers come first. */
    private void bar(AttributedStringBuilder line, Snapshot now, int width) {
        if (width < 5) {
            return;
        }
        int full = (int) (now.share() * width);
        AttributedStyle style = style(now.failing() > 0 ? AttributedStyle.RED : AttributedStyle.GREEN);
        line.styled(style, (unicode ? "█" : "#").repeat(full));
        line.append((unicode ? "░" : ".").repeat(width - full)).append("  ");
    }

    private AttributedString worker(Doing doing, int columns) {
        String number = "  w" + doing.worker() + (doing.worker() < 10 ? " " : "");
        if (doing.activity() != Activity.RUNNING) {
            String waiting = doing.activity() == Activity.IDLE ? "idle" : "starting";
            return new AttributedString(number + "         " + waiting);
        }
        AttributedStringBuilder line = new AttributedStringBuilder();
        boolean slow = doing.age().compareTo(SLOW) >= 0;
        line.append(number);
        line.styled(slow ? style(AttributedStyle.YELLOW) : AttributedStyle.DEFAULT, Spans.age(doing.age()));
        String test = doing.test().isEmpty() ? "" : "  " + Excerpt.line(doing.test());
        line.append("  ").append(ClassNames.fit(doing.className(), columns - line.columnLength() - test.length()));
        return line.append(test).toAttributedString();
    }

    private AttributedStyle style(int color) {
        return colour ? AttributedStyle.DEFAULT.foreground(color) : AttributedStyle.DEFAULT;
    }
}
