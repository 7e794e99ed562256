package io.github.parallelmaven.report.html;

import io.github.parallelmaven.report.Markup;
import io.github.parallelmaven.report.page.Fact;
import io.github.parallelmaven.report.page.Page;
import io.github.parallelmaven.report.page.Picture;
import io.github.parallelmaven.report.page.ReportedTest;
import io.github.parallelmaven.report.page.Table;
import io.github.parallelmaven.report.page.Trouble;
import java.util.List;
import java.util.Locale;

/** What a page shows, without a frame around it. It needs the style sheet of this package and no script. */
public final class HtmlBody {

    /** A run in which everything fails makes a page that can still be opened. */
    private static final int DETAILED = 200;

    private static final int NAMED = 2_000;

    private final Markup html = new Markup();

    private HtmlBody() {}

    /**
     * Renders a page.
     *
     * @param page what it shows
     * @return one {@code div} element
     */
    public static String of(Page page) {
        HtmlBody body = new HtmlBody();
        body.html.open("div", "class", "parallel-report");
        body.figures(page);
        body.tests("Failures", page.failures());
        body.tests("Passed only when repeated", page.mended());
        page.pictures().forEach(body::picture);
        page.tables().forEach(body::table);
        body.html.close("div");
        return body.html.toString();
    }

    /**
     * Renders a table alone.
     *
     * @param table the table
     * @return one {@code div} element
     */
    public static String of(Table table) {
        HtmlBody body = new HtmlBody();
        body.html.open("div", "class", "parallel-report");
        body.table(table);
        return body.html.close("div").toString();
    }

    private void figures(Page page) {
        html.open("dl", "class", "facts");
        for (Fact fact : page.facts()) {
            html.open("div")
                    .element("dt", fact.name())
                    .element("dd", fact.value())
                    .close("div");
        }
        html.close("dl");
        page.remarks().forEach(remark -> html.element("p", remark, "class", "remark"));
    }

    private void tests(String title, List<ReportedTest> tests) {
        if (tests.isEmpty()) {
            return;
        }
        html.open("section").element("h2", title + " (" + tests.size() + ")");
        tests.stream().limit(DETAILED).forEach(this::details);
        if (tests.size() > DETAILED) {
            html.element("p", "The others by name; the XML reports have their stack traces:");
            html.open("ul");
            tests.stream().skip(DETAILED).limit(NAMED).forEach(test -> html.element("li", test.label()));
            html.close("ul");
        }
        if (tests.size() > DETAILED + NAMED) {
            html.element("p", "And " + (tests.size() - DETAILED - NAMED) + " more.");
        }
        html.close("section");
    }

    private void details(ReportedTest test) {
        html.open("details").open("summary");
        html.element("b", word(test), "class", word(test).replace(' ', '-'))
                .text(" ")
                .element("code", test.label());
        if (!test.troubles().isEmpty()) {
            html.element("span", " " + firstLine(test.troubles().get(0)));
        }
        html.close("summary");
        for (Trouble trouble : test.troubles()) {
            String stack = trouble.stack().isBlank() ? trouble.type() + ": " + trouble.message() : trouble.stack();
            html.element("pre", stack);
        }
        output("Standard output", test.stdout());
        output("Standard error", test.stderr());
        html.close("details");
    }

    private void output(String title, String text) {
        if (!text.isEmpty()) {
            html.element("h4", title).element("pre", text);
        }
    }

    private void picture(Picture picture) {
        html.open("section").element("h2", picture.title()).open("figure");
        html.markup(picture.svg());
        html.element("figcaption", picture.note()).close("figure").close("section");
    }

    private void table(Table table) {
        html.open("section").element("h2", table.title());
        if (!table.note().isEmpty()) {
            html.element("p", table.note());
        }
        html.open("table").open("thead").open("tr");
        table.columns().forEach(column -> html.element("th", column));
        html.close("tr").close("thead").open("tbody");
        for (List<String> row : table.rows()) {
            html.open("tr");
            row.forEach(cell -> html.element("td", cell));
            html.close("tr");
        }
        html.close("tbody").close("table").close("section");
    }

    static String word(ReportedTest test) {
        return test.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String firstLine(Trouble trouble) {
        String line = trouble.message().lines().findFirst().orElse(trouble.type());
        return line.length() <= 200 ? line : line.substring(0, 200) + "…";
    }
}
