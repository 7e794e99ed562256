package io.github.parallelmaven.selection;

import io.github.parallelmaven.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * {@code groups} and {@code excludedGroups}, understood. Category expressions are in postfix order: names, and the
 * operators {@code !}, {@code &} and {@code |}.
 *
 * @param includedTags tag expressions, one of which must hold; empty for all
 * @param excludedTags tag expressions, none of which may hold
 * @param includedCategories an expression over JUnit 4 categories that must hold; empty for none
 * @param excludedCategories an expression over JUnit 4 categories that must not hold; empty for none
 * @param categorySubtypes whether a name stands for subtypes of the category too, and for all names that end with it
 */
public record GroupFilters(
        List<String> includedTags,
        List<String> excludedTags,
        List<String> includedCategories,
        List<String> excludedCategories,
        boolean categorySubtypes) {

    private static final List<String> NONE = List.of();

    /**
     * Reads the groups of a request.
     *
     * @param request what the user asked for
     * @return filters
     * @throws io.github.parallelmaven.problem.ParallelException if an expression cannot be read
     */
    public static GroupFilters of(SelectionRequest request) {
        List<String> in = request.groups();
        List<String> out = request.excludedGroups();
        return switch (request.groupRule()) {
            case TAGS -> new GroupFilters(tags("groups", in), tags("excludedGroups", out), NONE, NONE, false);
            case TAGS_AND_CATEGORIES ->
                new GroupFilters(tags("groups", in), tags("excludedGroups", out), NONE, anyOf(out, List::of), false);
            case CATEGORIES -> new GroupFilters(NONE, NONE, anyOf(in, List::of), anyOf(out, List::of), false);
            case CATEGORY_EXPRESSIONS ->
                new GroupFilters(NONE, NONE, categories("groups", in), categories("excludedGroups", out), true);
            case ENGINE -> new GroupFilters(NONE, NONE, NONE, NONE, false);
        };
    }

    private static List<String> tags(String parameter, List<String> expressions) {
        for (String expression : expressions) {
            TagExpression.fault(expression).ifPresent(fault -> {
                throw Problem.BAD_PARAMETER.with(
                        parameter,
                        expression,
                        "tag expressions such as fast & !(slow | network), or names with commas between them (here "
                                + fault + ")");
            });
        }
        return expressions;
    }

    private static List<String> categories(String parameter, List<String> expressions) {
        return anyOf(expressions, expression -> {
            try {
                return CategoryExpression.postfix(expression);
            } catch (IllegalArgumentException e) {
                throw Problem.BAD_PARAMETER.with(
                        parameter,
                        expression,
                        "names of categories, joined by AND, OR, NOT and parentheses (here " + e.getMessage() + ")");
            }
        });
    }

    private static List<String> anyOf(List<String> expressions, Function<String, List<String>> postfix) {
        List<String> all = new ArrayList<>();
        for (String expression : expressions) {
            boolean isFirst = all.isEmpty();
            all.addAll(postfix.apply(expression));
            if (!isFirst) {
                all.add(CategoryExpression.OR);
            }
        }
        return all;
    }
}
