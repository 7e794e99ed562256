package io.github.parallelmaven.problem;

/** A problem that ends the run, in a user's words. */
public final class ParallelException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Problem problem;

    ParallelException(Problem problem, String fact, String cure) {
        super(fact + System.lineSeparator() + "  Cure: " + cure + System.lineSeparator()
                + "  More: docs/troubleshooting.md#" + problem.anchor());
        this.problem = problem;
    }

    /**
     * Which problem it is.
     *
     * @return the entry of the catalogue
     */
    public Problem problem() {
        return problem;
    }
}
