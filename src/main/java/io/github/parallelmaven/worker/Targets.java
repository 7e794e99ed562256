package io.github.parallelmaven.worker;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** The tests and containers that are to be repeated, by their unique ids. */
final class Targets {

    private final List<UniqueId> ids = new ArrayList<>();

    Targets(List<String> uniqueIds) {
        for (String id : uniqueIds) {
            ids.add(UniqueId.parse(id));
        }
    }

    List<UniqueId> ids() {
        return ids;
    }

    /** Whether something is a target, lies below one, or has one below itself. */
    boolean concern(UniqueId candidate) {
        for (UniqueId id : ids) {
            if (candidate.hasPrefix(id) || id.hasPrefix(candidate)) {
                return true;
            }
        }
        return false;
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
        for (UniqueId id : ids) {
            if (!isReachedBy(plan, id)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isReachedBy(TestPlan plan, UniqueId id) {
        boolean reached = false;
        for (TestIdentifier root : plan.getRoots()) {
            for (TestIdentifier known : plan.getDescendants(root)) {
                if (id.hasPrefix(UniqueId.parse(known.getUniqueId()))) {
                    if (known.isTest() && TestNames.hasClassSource(known)) {
                        return false;
                    }
                    reached = true;
                }
            }
        }
        return reached;
    }
}
