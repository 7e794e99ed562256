package io.github.parallelmaven.selection;

/**
 * What {@code groups} and {@code excludedGroups} mean. Surefire decides it by the frameworks of a module, and from 3.6
 * on otherwise than before.
 */
public enum GroupRule {
    /** Tag expressions of the JUnit Platform, of which the vintage engine makes tags of JUnit 4 categories too. */
    TAGS,
    /** The same, and tests with an excluded JUnit 4 category stay out also where only its simple name is given. */
    TAGS_AND_CATEGORIES,
    /** Names of JUnit 4 categories, simple or with their packages. Tests without a category do not match. */
    CATEGORIES,
    /** Expressions over JUnit 4 categories, of which subtypes and ends of names match too. */
    CATEGORY_EXPRESSIONS,
    /** TestNG's engine is told, and nothing is filtered besides. */
    ENGINE
}
