package io.github.parallelmaven.ci;

import java.util.Map;
import java.util.Optional;

/** What a node of a CI service knows of itself. */
public final class CiNode {

    private CiNode() {}

    /**
     * The service that it belongs to.
     *
     * @param variables environment of the node
     * @return its name, for example {@code GitHub Actions}; empty for no service that is known
     */
    public static Optional<String> service(Map<String, String> variables) {
        return CiService.here(variables).map(CiService::name).findFirst();
    }
}
