package io.github.parallelmaven.mojo;

import io.github.parallelmaven.BuiltIns;
import io.github.parallelmaven.bisect.Bisection;
import io.github.parallelmaven.model.JvmOrder;
import io.github.parallelmaven.model.RanUnit;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.report.json.OrdersFile;
import io.github.parallelmaven.run.RunRequest;
import io.github.parallelmaven.run.TestRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Looks for the classes that make a test fail, with a JVM for each try, and tells how it comes on. */
final class Search {

    private static final int NAMED = 20;

    private final BisectMojo mojo;
    private final RunRequest request;
    private final Suspect suspect;
    private int probes;

    /**
     * Prepares a search.
     *
     * @param mojo the goal
     * @param request a run of all tests of the module
     * @param test the test that fails, in Surefire's language
     */
    Search(BisectMojo mojo, RunRequest request, String test) {
        this.mojo = mojo;
        this.request = request;
        this.suspect = Suspect.of(test, request.selection());
    }

    /** Searches and tells what was found. */
    void run() {
        Path file = mojo.orders == null ? Orders.file(request) : mojo.orders.toPath();
        if (mojo.orders == null
                && !file.toFile().exists()
                && mojo.session.getProjects().size() > 1) {
            say("No orders of an earlier run in this module.");
            return;
        }
        List<JvmOrder> jvms = ReplayChoice.read(file).jvms();
        JvmOrder jvm = suspect.lastOf(jvms).orElse(null);
        if (jvm == null && mojo.session.getProjects().size() > 1) {
            say("-Dtest=" + suspect.text() + " names nothing that ran in this module.");
            return;
        }
        if (jvm == null) {
            throw Problem.UNKNOWN_ORDER.with("in " + file, "nothing in it matches -Dtest=" + suspect.text());
        }
        RanUnit victim = suspect.unitOf(jvm);
        List<RanUnit> before = jvm.units().subList(0, jvm.units().indexOf(victim)).stream()
                .distinct()
                .toList();
        say("In the last run, JVM " + jvm.name() + " ran " + classes(before.size()) + " before " + suspect.text());
        long start = System.nanoTime();
        Bisection<RanUnit> found = Bisection.of(before, some -> fails(some, victim));
        say(probes + (probes == 1 ? " probe" : " probes") + " in " + seconds(start) + " s");
        tell(found, victim, before);
    }

    private void tell(Bisection<RanUnit> found, RanUnit victim, List<RanUnit> before) {
        switch (found.finding()) {
            case DOES_NOT_FAIL ->
                say(suspect.text() + " does not fail after " + classes(before.size())
                        + " that ran before it: it is flaky, or needs what runs at the same time in other JVMs");
            case FAILS_ALONE ->
                say(suspect.text() + " fails in a fresh JVM with nothing before it:" + " no other class is to blame");
            case FOUND -> {
                say(suspect.text() + " fails after " + names(found.culprits())
                        + (found.culprits().size() == 1
                                ? ", and passes without it"
                                : ", and passes without any one of them"));
                say("Repeat it: " + command(found.culprits(), victim));
            }
        }
    }

    private String command(List<RanUnit> culprits, RanUnit victim) {
        Path file = Orders.file(request).resolveSibling("bisect.json");
        JvmOrder order = new JvmOrder(1, 1, plus(culprits, victim));
        try {
            new OrdersFile(request.module(), List.of(order)).write(file);
        } catch (IOException e) {
            throw Problem.UNWRITABLE.with(file, e);
        }
        SameBuild build = new SameBuild(mojo.session, mojo.project, mojo.execution);
        return build.commandOf("run") + " -Dparallel.replay=" + build.argument(file) + "#1";
    }

    private boolean fails(List<RanUnit> before, RanUnit victim) {
        long start = System.nanoTime();
        RunRequest probe = request.replaying(plus(before, victim));
        TestRun run = new TestRun(probe, BuiltIns.tools(probe, null, mojo.getLog()::warn), List.of());
        RunResult result = run.execute();
        run.discardOutput();
        boolean failed = suspect.failedIn(result);
        say("Probe " + ++probes + ": " + classes(before.size()) + " before it: " + (failed ? "fails" : "passes") + " ("
                + seconds(start) + " s)");
        return failed;
    }

    private static List<RanUnit> plus(List<RanUnit> before, RanUnit victim) {
        List<RanUnit> all = new ArrayList<>(before);
        all.add(victim);
        return all;
    }

    private static String classes(int count) {
        return count == 0 ? "no class" : count + (count == 1 ? " class" : " classes");
    }

    private static String names(List<RanUnit> units) {
        return units.stream().limit(NAMED).map(RanUnit::name).collect(Collectors.joining(", "))
                + (units.size() > NAMED ? " and " + (units.size() - NAMED) + " more" : "");
    }

    private static String seconds(long startNanos) {
        return String.format(
                Locale.ROOT,
                "%.1f",
                Duration.ofNanos(System.nanoTime() - startNanos).toMillis() / 1000.0);
    }

    private void say(String line) {
        mojo.getLog().info(line);
    }
}
