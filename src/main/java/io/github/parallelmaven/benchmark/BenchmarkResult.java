package io.github.parallelmaven.benchmark;

import java.util.List;

/** What a benchmark found out, ready to be shown. Each kind is also written as JSON, component by component. */
public sealed interface BenchmarkResult permits SyntheticResult, CapacityResult, MeasuredResult {

    /**
     * For the console.
     *
     * @return lines without line ends
     */
    List<String> lines();

    /**
     * For the browser.
     *
     * @return an SVG document
     */
    String svg();
}
