package io.github.parallelmaven.report.html;

import com.google.gson.Gson;
import com.google.gson.stream.JsonWriter;
import io.github.parallelmaven.model.Verdict;
import io.github.parallelmaven.report.Markup;
import io.github.parallelmaven.report.WholeFile;
import io.github.parallelmaven.report.json.RunRecordFile;
import io.github.parallelmaven.report.page.Overview;
import io.github.parallelmaven.report.page.Page;
import io.github.parallelmaven.report.page.ReportedTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A page in one file that loads nothing. What it says of all tests is data, of which its script shows what is asked for;
 * all else is there without a script.
 */
public final class HtmlPage {

    private HtmlPage() {}

    /**
     * The name of a module's file.
     *
     * @param module key of the module, which ends in its execution
     * @return {@code parallel-report.html}, or one with the execution in its name
     */
    public static String name(String module) {
        return RunRecordFile.name(module, "parallel-report", ".html");
    }

    /**
     * Writes the file, in one step.
     *
     * @param page what it shows
     * @param file where to
     * @throws IOException if that is not possible
     */
    public static void write(Page page, Path file) throws IOException {
        WholeFile.put(file, out -> write(page, out));
    }

    /**
     * Writes a file with the pages of several runs below each other, in one step. The list of all tests is left out: its
     * script knows one run.
     *
     * @param title of the whole
     * @param pages what it shows; a single one is {@linkplain #write(Page, Path) written as such}
     * @param file where to
     * @throws IOException if that is not possible
     */
    public static void write(String title, List<Page> pages, Path file) throws IOException {
        if (pages.size() == 1) {
            write(pages.get(0), file);
            return;
        }
        Markup html = start(title, "").markup(HtmlBody.of(Overview.of(pages)));
        for (Page page : pages) {
            html.element("h2", page.title()).markup(HtmlBody.of(page));
        }
        WholeFile.put(file, out -> out.write(html.markup("</body></html>\n").toString()));
    }

    private static void write(Page page, Writer out) throws IOException {
        String script = resource("page.js");
        out.write(start(page.title(), script).markup(HtmlBody.of(page)).toString());
        if (!page.tests().isEmpty()) {
            out.write(resource("tests.html"));
            // Gson writes < > & as escapes, so nothing in it can end the element or begin another.
            out.write("<script type=\"application/json\" id=\"data\">");
            data(page, out);
            out.write("</script>\n<script>" + script + "</script>\n");
        }
        out.write("</body></html>\n");
    }

    private static Markup start(String title, String script) {
        return new Markup()
                .markup("<!DOCTYPE html>\n")
                .open("html", "lang", "en")
                .open("head")
                .markup("<meta charset=\"utf-8\">")
                .markup("<meta name=\"viewport\" content=\"width=device-width\">")
                .markup("<meta name=\"color-scheme\" content=\"light dark\">")
                .open("meta", "http-equiv", "Content-Security-Policy", "content", policy(script))
                .element("title", title)
                .open("style")
                .markup(style())
                .close("style")
                .close("head")
                .open("body", "class", "parallel-page")
                .element("h1", title);
    }

    /** Should a name get past the escaping, the browser would still run no script but ours. */
    private static String policy(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
                    + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Four values a test, since names of members would make most of a large file. */
    private static void data(Page page, Writer out) throws IOException {
        List<Verdict> verdicts = List.of(Verdict.values());
        Map<String, Integer> classes = new LinkedHashMap<>();
        page.tests().forEach(test -> classes.putIfAbsent(test.className(), classes.size()));
        // Not closed, as that would close the page.
        JsonWriter json = new Gson().newJsonWriter(out);
        json.setHtmlSafe(true);
        json.beginObject().name("verdicts").beginArray();
        for (Verdict verdict : verdicts) {
            json.value(verdict.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        json.endArray().name("classes").beginArray();
        for (String name : classes.keySet()) {
            json.value(name);
        }
        json.endArray().name("tests").beginArray();
        for (ReportedTest test : page.tests()) {
            json.value(classes.get(test.className())).value(test.name());
            json.value(verdicts.indexOf(test.verdict())).value(test.micros());
        }
        json.endArray().endObject().flush();
    }

    /**
     * The style sheet of the body.
     *
     * @return CSS
     */
    public static String style() {
        return resource("page.css");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
