package io.github.parallelmaven.worker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** The tests and containers that are to be repeated, by their unique ids. */
final class Targets {

    private final Set<UniqueId> ids = new LinkedHashSet<>();
    private final Set<UniqueId> aboveOrEqual = new HashSet<>();

    Targets(List<String> uniqueIds) {
        for (String text : uniqueIds) {
            UniqueId id = UniqueId.parse(text);
            ids.add(id);
            aboveOrEqual.addAll(prefixes(id));
        }
    }

    Set<UniqueId> ids() {
        return Collections.unmodifiableSet(ids);
    }

    /** Whether something is a target, lies below one, or has one below itself. */
    boolean concern(UniqueId candidate) {
        // All of a suite may have failed: each question must not look at each target.
        return aboveOrEqual.contains(candidate) || !Collections.disjoint(prefixes(candidate), ids);
    }

    boolean concern(TestIdentifier candidate) {
        return concern(UniqueId.parse(candidate.getUniqueId()));
    }

    /**
     * Whether a plan leads to every target: it holds the target itself or, where that only comes to be during the
     * execution, the container that will bring it forth. An engine alone is no such container. A test that is known by
     * its class only was made by a runner of its own, which need not find it again.
     */
    boolean areReachedBy(TestPlan plan) {
        Map<UniqueId, Boolean> mayLead = new HashMap<>();
        for (TestIdentifier root : plan.getRoots()) {
            for (TestIdentifier known : plan.getDescendants(root)) {
                mayLead.put(UniqueId.parse(known.getUniqueId()), !known.isTest() || !TestNames.hasClassSource(known));
            }
        }
        for (UniqueId id : ids) {
            if (!isReachedBy(mayLead, id)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isReachedBy(Map<UniqueId, Boolean> mayLead, UniqueId id) {
        boolean reached = false;
        for (UniqueId prefix : prefixes(id)) {
            Boolean leads = mayLead.get(prefix);
            if (leads != null && !leads) {
                return false;
            }
            reached |= leads != null;
        }
        return reached;
    }

    /** An id and those of all that it lies below. */
    private static List<UniqueId> prefixes(UniqueId id) {
        List<UniqueId> prefixes = new ArrayList<>();
        UniqueId prefix = id;
        prefixes.add(prefix);
        while (prefix.getSegments().size() > 1) {
            prefix = prefix.removeLastSegment();
            prefixes.add(prefix);
        }
        return prefixes;
    }
}
