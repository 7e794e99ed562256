package io.github.parallelmaven.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the expressions over JUnit 4 categories that Surefire knew until 3.5: {@code AND} or {@code &&}, {@code OR} or
 * {@code ||}, {@code NOT} or {@code !}, and parentheses. As there, no operator binds stronger than another, what
 * follows an operator belongs to it as a whole, and what follows a closed parenthesis is not read.
 */
final class CategoryExpression {

    static final String NOT = "!";
    static final String AND = "&";
    static final String OR = "|";

    private static final Pattern TOKEN = Pattern.compile("\\G\\s*(&&|\\|\\||[!()]|[\\w$#.-]+)");
    private static final Set<String> ANDS = Set.of("&&", "AND");
    private static final Set<String> ORS = Set.of("||", "OR");

    private final List<String> tokens;
    private final List<String> postfix = new ArrayList<>();
    private int next;

    private CategoryExpression(List<String> tokens) {
        this.tokens = tokens;
    }

    /**
     * Brings an expression into postfix order.
     *
     * @throws IllegalArgumentException saying what is wrong, as a part of a sentence
     */
    static List<String> postfix(String expression) {
        CategoryExpression reader = new CategoryExpression(tokens(expression));
        reader.expression();
        return reader.postfix;
    }

    private static List<String> tokens(String expression) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(expression);
        int end = 0;
        while (matcher.find()) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (!expression.substring(end).isBlank()) {
            throw new IllegalArgumentException(
                    "nobody knows " + expression.substring(end).strip());
        }
        return tokens;
    }

    private void expression() {
        boolean inverted = take(Set.of(NOT)) || take(Set.of("NOT"));
        if (take(Set.of("("))) {
            expression();
            operation();
            if (!take(Set.of(")"))) {
                throw new IllegalArgumentException("a ( is not closed");
            }
            invert(inverted);
        } else {
            name();
            invert(inverted);
            operation();
        }
    }

    private void operation() {
        String operator = takeAny(ANDS) ? AND : takeAny(ORS) ? OR : "";
        if (!operator.isEmpty()) {
            expression();
            postfix.add(operator);
        }
    }

    private void name() {
        if (next == tokens.size()
                || !Character.isJavaIdentifierPart(tokens.get(next).charAt(0))) {
            throw new IllegalArgumentException("the name of a category is missing");
        }
        String name = tokens.get(next++);
        postfix.add(name.endsWith(".class") ? name.substring(0, name.length() - ".class".length()) : name);
    }

    private void invert(boolean inverted) {
        if (inverted) {
            postfix.add(NOT);
        }
    }

    private boolean take(Set<String> words) {
        boolean taken = next < tokens.size() && words.contains(tokens.get(next));
        next += taken ? 1 : 0;
        return taken;
    }

    private boolean takeAny(Set<String> operators) {
        boolean taken =
                next < tokens.size() && operators.contains(tokens.get(next).toUpperCase(Locale.ROOT));
        next += taken ? 1 : 0;
        return taken;
    }
}
