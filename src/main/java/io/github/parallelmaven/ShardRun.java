package io.github.parallelmaven;

import io.github.parallelmaven.api.RunResult;
import io.github.parallelmaven.api.Shard;
import io.github.parallelmaven.api.TestCase;
import io.github.parallelmaven.event.RunListener;
import io.github.parallelmaven.extension.DealtStrategy;
import io.github.parallelmaven.report.surefire.SurefireReportOptions;
import io.github.parallelmaven.report.surefire.SurefireReports;
import io.github.parallelmaven.run.RunRequest;
import io.github.parallelmaven.run.RunTools;
import io.github.parallelmaven.run.TestRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One run of shards.
 *
 * @param shards what to run
 * @param request the run of their tests
 */
record ShardRun(List<Shard> shards, RunRequest request) {

    static void refuseTwice(List<Shard> shards) {
        Set<String> seen = new HashSet<>();
        shards.stream()
                .flatMap(shard -> shard.tests().stream())
                .map(TestCase::name)
                .filter(name -> !seen.add(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("the test " + name + " is in two shards");
                });
    }

    RunResult execute(List<RunListener> listeners, @Nullable Path reports) {
        RunTools tools =
                BuiltIns.tools(request, null, warning -> {}).orderedBy(new DealtStrategy(new GivenShards(shards)));
        refuseMissing(tools);
        List<RunListener> all = new ArrayList<>(listeners);
        SurefireReports written = reports == null ? null : new SurefireReports(SurefireReportOptions.defaults(reports));
        if (written != null) {
            all.add(written);
        }
        TestRun run = new TestRun(request, tools, all);
        try {
            io.github.parallelmaven.model.RunResult result;
            try (written) {
                result = run.execute();
            }
            // Only now has every file been tried.
            return Results.of(written == null ? result : result.plusFaults(written.faults()));
        } finally {
            run.discardOutput();
        }
    }

    private void refuseMissing(RunTools tools) {
        Set<String> found =
                tools.planning().discover(request.testClassesDirectory(), request.scannedArchives()).stream()
                        .map(unit -> unit.id())
                        .collect(Collectors.toSet());
        List<String> missing = shards.stream()
                .flatMap(shard -> shard.tests().stream())
                .map(TestCase::name)
                .filter(name -> !found.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("there is no compiled class " + String.join(", ", missing));
        }
    }
}
