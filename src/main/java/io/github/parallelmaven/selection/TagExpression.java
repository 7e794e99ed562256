package io.github.parallelmaven.selection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks tag expressions of the JUnit Platform before a JVM is started for them. It goes the platform's own way, a
 * shunting yard that compares positions, so that it takes what the platform takes, a pair of empty parentheses included.
 */
final class TagExpression {

    private static final Pattern TOKEN = Pattern.compile("[()!|&]|[^\\s()!|&]+");
    private static final Map<String, Integer> STRENGTH = Map.of("(", 0, "|", 1, "&", 2, "!", 3);

    private final List<String> tokens = new ArrayList<>();
    private final Deque<Span> operands = new ArrayDeque<>();
    private final Deque<Integer> operators = new ArrayDeque<>();

    private TagExpression(String expression) {
        Matcher matcher = TOKEN.matcher(expression);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    /** What is wrong with an expression, as a part of a sentence; empty where nothing is. */
    static Optional<String> fault(String expression) {
        TagExpression reader = new TagExpression(expression);
        String fault = reader.readTokens();
        return Optional.ofNullable(fault == null ? reader.end() : fault);
    }

    private @Nullable String readTokens() {
        String fault = null;
        for (int at = 0; at < tokens.size() && fault == null; at++) {
            fault = read(at);
        }
        return fault;
    }

    private @Nullable String read(int at) {
        String token = tokens.get(at);
        if (token.equals("(")) {
            operators.push(at);
        } else if (token.equals(")")) {
            return close();
        } else if (STRENGTH.containsKey(token)) {
            String fault = token.equals("!") ? null : applyWhile(strength(token));
            operators.push(at);
            return fault;
        } else {
            operands.push(new Span(at, at));
        }
        return null;
    }

    private @Nullable String close() {
        String fault = applyWhile(1);
        if (fault == null && operators.isEmpty()) {
            return "a ) closes nothing";
        }
        if (fault == null) {
            operators.pop();
        }
        return fault;
    }

    private @Nullable String end() {
        String fault = applyWhile(1);
        if (fault != null) {
            return fault;
        }
        if (!operators.isEmpty()) {
            return "a ( is not closed";
        }
        if (operands.size() > 1) {
            return "an operator is missing before " + tokens.get(operands.pop().first);
        }
        return operands.isEmpty() ? "there is no tag" : null;
    }

    /** Applies the operators on the stack that bind at least as strongly. */
    private @Nullable String applyWhile(int strength) {
        String fault = null;
        while (fault == null && !operators.isEmpty() && strength(tokens.get(operators.element())) >= strength) {
            fault = apply(operators.pop());
        }
        return fault;
    }

    private @Nullable String apply(int operator) {
        boolean unary = tokens.get(operator).equals("!");
        if (operands.size() < (unary ? 1 : 2)) {
            return missing(operator);
        }
        Span right = operands.pop();
        Span left = unary ? new Span(operator, operator) : operands.pop();
        if (right.first < operator || (!unary && left.last > operator)) {
            return missing(operator);
        }
        operands.push(new Span(left.first, right.last));
        return null;
    }

    private String missing(int operator) {
        return "a tag is missing beside " + tokens.get(operator);
    }

    private static int strength(String token) {
        return STRENGTH.getOrDefault(token, 0);
    }

    /**
     * The tokens that an operand is made of.
     *
     * @param first index of the first
     * @param last index of the last
     */
    private record Span(int first, int last) {}
}
