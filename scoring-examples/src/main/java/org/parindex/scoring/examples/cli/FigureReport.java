package org.parindex.scoring.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parindex.scoring.examples.published.Figure;
import org.parindex.scoring.examples.published.Figure.Verdict;

/** Tells how many published figures the recomputation gives, and of each other one why not. */
final class FigureReport {

    private final List<Figure> figures;
    private final Locale locale;

    FigureReport(List<Figure> figures, Locale locale) {
        this.figures = figures;
        this.locale = locale;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(fill(
                "figures.total",
                Map.of(
                        "all", figures.size(),
                        "matches", count(Verdict.MATCHES),
                        "differs", count(Verdict.DIFFERS_AS_KNOWN) + count(Verdict.UNEXPECTED),
                        "not-independent", count(Verdict.NOT_INDEPENDENT))));
        text.append(fill("figures.kinds", kinds()));
        figures.stream()
                .filter(figure -> figure.verdict() != Verdict.MATCHES)
                .forEach(figure -> text.append(detail(figure)));
        return text.toString();
    }

    private Map<String, Object> kinds() {
        long ranks = figures.stream().filter(FigureReport::isRank).count();
        return ImmutableMap.of(
                "ranks", ranks,
                "ranking", inTable("ranking") - ranks,
                "comparison", inTable("comparison"),
                "domains", inTable("domains"),
                "leaf-totals", inTable("leaf-totals"));
    }

    private static boolean isRank(Figure figure) {
        return figure.column().equals("rank");
    }

    private long inTable(String table) {
        return figures.stream().filter(figure -> figure.table().equals(table)).count();
    }

    private long count(Verdict verdict) {
        return figures.stream().filter(figure -> figure.verdict() == verdict).count();
    }

    private String detail(Figure figure) {
        String reason =
                figure.remark().map(remark -> remark.reason().in(locale)).orElse("");
        return fill(
                "figures." + figure.verdict(),
                Map.of(
                        "table", figure.table(),
                        "unit", figure.unit(),
                        "column", figure.column(),
                        "printed", figure.printed(),
                        "computed", figure.computed(),
                        "reason", reason));
    }

    private String fill(String key, Map<String, ?> values) {
        return CliTexts.text(locale, key, values) + "\n";
    }
}
