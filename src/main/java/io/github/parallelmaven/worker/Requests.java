package io.github.parallelmaven.worker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/** Builds discovery requests: the units' classes, the user's filters, and what an earlier JVM has done already. */
final class Requests {

    private final Settings settings;
    private final ParentLink link;
    private final Places places;
    private final CategoryFilter categories;

    Requests(Settings settings, ParentLink link, Places places) {
        this.settings = settings;
        this.link = link;
        this.places = places;
        this.categories = CategoryFilter.of(settings);
    }

    LauncherDiscoveryRequest of(List<Assignment.Unit> units) {
        return filtered(units, true).selectors(selectors(units)).build();
    }

    /** What nobody has answered for, and the containers that an earlier JVM left half done as well. */
    LauncherDiscoveryRequest remaining(Assignment.Unit unit) {
        List<Assignment.Unit> alone = Collections.singletonList(unit);
        return filtered(alone, false).selectors(selectors(alone)).build();
    }

    /**
     * What is left of a unit of which an earlier JVM left containers half done: the tests that the plan of {@link #of}
     * holds, and of those containers what comes after the tests that they have brought forth.
     */
    LauncherDiscoveryRequest resuming(Assignment.Unit unit, List<Sequel> sequels, TestPlan untouched) {
        LauncherDiscoveryRequestBuilder request = filtered(Collections.singletonList(unit), false);
        for (TestIdentifier engine : untouched.getRoots()) {
            for (TestIdentifier leaf : untouched.getDescendants(engine)) {
                if (untouched.getChildren(leaf).isEmpty()) {
                    request.selectors(DiscoverySelectors.selectUniqueId(leaf.getUniqueId()));
                }
            }
        }
        for (Sequel sequel : sequels) {
            sequel.ids().forEach(id -> request.selectors(DiscoverySelectors.selectUniqueId(id)));
        }
        return request.build();
    }

    /**
     * Only what is to be repeated. Not every engine finds everything again by its id; with {@code byClass} the classes
     * are selected too and all else in them is filtered out.
     */
    LauncherDiscoveryRequest again(Assignment.Unit unit, Targets targets, boolean byClass) {
        List<Assignment.Unit> units = Collections.singletonList(unit);
        LauncherDiscoveryRequestBuilder request = filtered(units, true);
        for (UniqueId id : targets.ids()) {
            request.selectors(DiscoverySelectors.selectUniqueId(id));
        }
        if (byClass) {
            request.selectors(selectors(units));
            request.filters((PostDiscoveryFilter)
                    descriptor -> FilterResult.includedIf(targets.concern(descriptor.getUniqueId())));
        }
        return request.build();
    }

    private LauncherDiscoveryRequestBuilder filtered(List<Assignment.Unit> units, boolean withoutBegun) {
        LauncherDiscoveryRequestBuilder request =
                LauncherDiscoveryRequestBuilder.request().configurationParameters(settings.configurationParameters);
        SliceFilter slices = SliceFilter.of(units, places);
        if (slices != null) {
            // Before the others, since it notes where a method stands among all of its class.
            request.filters(slices);
        }
        if (!settings.includedTags.isEmpty()) {
            request.filters(TagFilter.includeTags(settings.includedTags));
        }
        if (!settings.excludedTags.isEmpty()) {
            request.filters(TagFilter.excludeTags(settings.excludedTags));
        }
        if (categories != null) {
            request.filters(categories);
        }
        if (!settings.includedEngines.isEmpty()) {
            request.filters(EngineFilter.includeEngines(settings.includedEngines));
        }
        if (!settings.excludedEngines.isEmpty()) {
            request.filters(EngineFilter.excludeEngines(settings.excludedEngines));
        }
        if (settings.filtersMethods) {
            request.filters((PostDiscoveryFilter) this::byMethod);
        }
        Set<String> done = excludedKeys(units, withoutBegun);
        if (!done.isEmpty()) {
            request.filters((PostDiscoveryFilter) descriptor -> FilterResult.includedIf(
                    !done.contains(descriptor.getUniqueId().toString())));
        }
        return request;
    }

    private static List<DiscoverySelector> selectors(List<Assignment.Unit> units) {
        List<DiscoverySelector> selectors = new ArrayList<>();
        for (Assignment.Unit unit : units) {
            for (String name : unit.classes) {
                selectors.add(DiscoverySelectors.selectClass(name));
            }
        }
        return selectors;
    }

    private static Set<String> excludedKeys(List<Assignment.Unit> units, boolean withBegun) {
        Set<String> keys = new HashSet<>();
        for (Assignment.Unit unit : units) {
            keys.addAll(unit.excludedKeys);
            if (withBegun) {
                keys.addAll(unit.begun.keySet());
            }
        }
        return keys;
    }

    private FilterResult byMethod(TestDescriptor descriptor) {
        Optional<TestSource> source = descriptor.getSource();
        if (!source.isPresent() || !(source.get() instanceof MethodSource)) {
            return FilterResult.included("not a method");
        }
        MethodSource method = (MethodSource) source.get();
        return FilterResult.includedIf(link.mayRun(method.getClassName(), method.getMethodName()));
    }
}
