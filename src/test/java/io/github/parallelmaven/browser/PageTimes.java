package io.github.parallelmaven.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how long a browser takes to open the page of a run, and to filter its tests: {@code PageTimes FILE [WORDS]}. See
 * docs/reports.md.
 */
public final class PageTimes {

    private static final int TRIALS = 5;
    /** The class in the middle of the list, which is neither the first nor the last that a search comes to. */
    private static final String ANY_CLASS =
            "(() => { const all = JSON.parse(document.getElementById('data').textContent).classes;"
                    + " return all[Math.floor(all.length / 2)]; })()";

    private final List<Duration> opened = new ArrayList<>();
    private final List<Duration> filtered = new ArrayList<>();

    private PageTimes() {}

    /**
     * Looks at a page several times.
     *
     * @param arguments the page; what to put into the filter, by default the name of one of its classes
     * @throws IOException if the page cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path page = Path.of(arguments[0]);
        String words = arguments.length > 1 ? arguments[1] : "";
        new PageTimes().measure(page, words);
    }

    private void measure(Path page, String words) throws IOException {
        Path folder = Files.createTempDirectory("page-times");
        Path empty = Files.writeString(folder.resolve("empty.html"), "<p>empty");
        Path copy = folder.resolve("page.html");
        try (Browser browser = Browser.start()) {
            // The first page also starts what the browser starts once.
            browser.open(empty);
            for (int trial = 0; trial < TRIALS; trial++) {
                browser.open(empty);
                // Under another name each time, so that the browser knows nothing of it.
                Files.deleteIfExists(copy);
                copy = Files.copy(page, folder.resolve("page-" + trial + ".html"));
                opened.add(browser.open(copy));
                String pasted = words.isEmpty() ? browser.ask(ANY_CLASS) : words;
                filtered.add(browser.paste("#words", pasted, "#found", expected(browser, pasted)));
            }
            System.out.printf("%s tests, %.1f MB%n", browser.fact("Tests"), Files.size(page) / 1e6);
            System.out.println("filtered to " + browser.text("#found"));
        } finally {
            Files.deleteIfExists(copy);
            Files.delete(empty);
            Files.delete(folder);
        }
        print("opened", opened);
        print("filtered", filtered);
    }

    /** What the page has to say in the end, counted by another way than its own. */
    private static String expected(Browser browser, String words) {
        String quoted = words.toLowerCase(Locale.ROOT).replace("\\", "\\\\").replace("'", "\\'");
        return browser.ask("(() => { const data = JSON.parse(document.getElementById('data').textContent);"
                + " let hits = 0; const tests = data.tests; for (let i = 0; i < tests.length; i += 4) {"
                + " const name = tests[i + 1]; const label = data.classes[tests[i]] + (name ? '.' + name : '');"
                + " if (label.toLowerCase().includes('" + quoted + "')) hits++; }"
                + " return hits + ' of ' + tests.length / 4; })()");
    }

    private static void print(String what, List<Duration> times) {
        List<Long> millis = times.stream().map(Duration::toMillis).sorted().toList();
        System.out.printf(
                "%s %d times: median %d ms, longest %d ms%n",
                what, millis.size(), millis.get(millis.size() / 2), millis.get(millis.size() - 1));
    }
}
