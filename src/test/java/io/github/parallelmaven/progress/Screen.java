package io.github.parallelmaven.progress;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The screen of a small xterm: interprets what is written to it and refuses what it does not know, so that nothing is
 * overlooked.
 */
final class Screen extends ByteArrayOutputStream {

    private static final Pattern SEQUENCE = Pattern.compile("\u001B\\[\\??([0-9;]*)([A-Za-z@])|\u001B\\([B0]");

    private final int columns;
    private final int[][] cells;
    private int row;
    private int column;

    Screen(int columns, int rows) {
        this.columns = columns;
        this.cells = new int[rows][columns];
        for (int[] line : cells) {
            Arrays.fill(line, ' ');
        }
    }

    /** Lines without trailing blanks and without empty lines at the bottom. */
    synchronized String text() {
        interpret(toString(StandardCharsets.UTF_8));
        reset();
        return Arrays.stream(cells)
                .map(l -> new String(l, 0, columns).stripTrailing())
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    List<String> lines() {
        return text().lines().toList();
    }

    private void interpret(String text) {
        Matcher sequence = SEQUENCE.matcher(text);
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == '\u001B') {
                if (!sequence.region(i, text.length()).lookingAt()) {
                    throw new AssertionError(
                            "unknown sequence at: " + text.substring(i).replace("\u001B", "ESC"));
                }
                if (sequence.group(2) != null) {
                    control(sequence.group(2).charAt(0), sequence.group(1));
                }
                i = sequence.end();
            } else {
                print(text.codePointAt(i));
                i += Character.charCount(text.codePointAt(i));
            }
        }
    }

    private void print(int c) {
        switch (c) {
            case '\r' -> column = 0;
            case '\b' -> column = Math.max(0, column - 1);
            case '\n' -> lineFeed();
            default -> {
                if (column == columns) {
                    column = 0;
                    lineFeed();
                }
                cells[row][column++] = c;
            }
        }
    }

    private void lineFeed() {
        if (++row == cells.length) {
            row--;
            for (int r = 0; r < row; r++) {
                cells[r] = cells[r + 1];
            }
            cells[row] = new int[columns];
            Arrays.fill(cells[row], ' ');
        }
    }

    private void control(char command, String arguments) {
        int n = arguments.isEmpty() ? 1 : Integer.parseInt(arguments.split(";")[0]);
        switch (command) {
            case 'A' -> row = Math.max(0, row - n);
            case 'B' -> row = Math.min(cells.length - 1, row + n);
            case 'C' -> column = Math.min(columns - 1, column + n);
            case 'D' -> column = Math.max(0, column - n);
            case 'G' -> column = n - 1;
            case 'K' -> erase(row);
            case 'J' -> {
                erase(row);
                for (int r = row + 1; r < cells.length; r++) {
                    Arrays.fill(cells[r], ' ');
                }
            }
            case 'P' -> {
                System.arraycopy(cells[row], column + n, cells[row], column, columns - column - n);
                Arrays.fill(cells[row], columns - n, columns, ' ');
            }
            case '@' -> {
                System.arraycopy(cells[row], column, cells[row], column + n, columns - column - n);
                Arrays.fill(cells[row], column, column + n, ' ');
            }
            case 'm' -> {}
            default -> throw new AssertionError("unknown control " + command);
        }
    }

    private void erase(int line) {
        Arrays.fill(cells[line], column, columns, ' ');
    }
}
