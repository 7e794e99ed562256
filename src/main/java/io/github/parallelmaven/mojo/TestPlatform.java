package io.github.parallelmaven.mojo;

import io.github.parallelmaven.selection.GroupRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the frameworks of a module decide.
 *
 * @param jars what the test class path lacks for the JUnit Platform
 * @param groupRule what groups mean
 */
record TestPlatform(List<Path> jars, GroupRule groupRule) {

    /** Copies the list. */
    TestPlatform {
        jars = List.copyOf(jars);
    }

    /**
     * What groups mean to the Surefire of a project. Since 3.6 it depends on whether Surefire itself adds the vintage
     * engine; before, on which provider it chooses.
     *
     * @param project versions on the test class path by {@code groupId:artifactId}
     * @param choice what is added
     * @param era which Surefire
     */
    static GroupRule groupRule(Map<String, String> project, PlatformChoice choice, SurefireEra era) {
        boolean before = era == SurefireEra.BEFORE_3_6;
        if (before && project.containsKey(PlatformChoice.COMMONS)) {
            return GroupRule.TAGS;
        }
        if (project.containsKey(PlatformChoice.TESTNG)) {
            return GroupRule.ENGINE;
        }
        if (!project.containsKey(PlatformChoice.JUNIT4)) {
            return GroupRule.TAGS;
        }
        if (before) {
            return GroupRule.CATEGORY_EXPRESSIONS;
        }
        return choice.addsVintage() ? GroupRule.CATEGORIES : GroupRule.TAGS_AND_CATEGORIES;
    }
}
