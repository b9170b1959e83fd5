package org.parindex.scoring.io.office.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.CriterionState;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

/** Compares the figures that a spreadsheet shows in a form with the points that scoring gives. */
final class Figures {

    /** What a spreadsheet shows in a cell: a number in plain digits, a text, or the name of an error. */
    interface Shown {
        String at(String unit, String key, String column);
    }

    private final Shown shown;
    private final String column;
    private final List<String> differences = new ArrayList<>();
    private int compared;

    private Figures(Shown shown, String stage) {
        this.shown = shown;
        this.column = stage + ":points";
    }

    /** Returns all figures that differ; fails if fewer figures than expected could be compared. */
    static List<String> differing(Scheme scheme, List<ScoreSheet> sheets, String stage, Shown shown, int expected) {
        Figures figures = new Figures(shown, stage);
        Scorecards cards = Scorer.of(scheme).score(sheets).value().orElseThrow();
        cards.asList().forEach(figures::compare);
        cards.leftOut().forEach(out -> figures.compareLeftOut(out.unit()));
        if (figures.compared < expected) {
            figures.differences.add("only " + figures.compared + " figures were compared");
        }
        return figures.differences;
    }

    private void compare(Scorecard card) {
        card.root().nodes().forEach(node -> {
            boolean isAbsent =
                    node.state() != CriterionState.SCORED && node.points().isEmpty();
            compare(card.unit(), node.criterion(), isAbsent ? Optional.empty() : node.points());
        });
    }

    private void compare(Unit unit, Criterion criterion, Optional<Points> points) {
        String figure = shown.at(unit.name(), criterion.code().text(), column);
        boolean agrees = points.map(
                        expected -> isNumber(figure) && Points.parse(figure).equals(expected))
                .orElseGet(() -> !isNumber(figure));
        compared++;
        if (!agrees) {
            differences.add(unit + " " + criterion.code() + ": " + figure + " instead of " + points);
        }
    }

    /** A unit that is not scored must not have a total. */
    private void compareLeftOut(Unit unit) {
        String figure = shown.at(unit.name(), "total", column);
        if (isNumber(figure)) {
            differences.add(unit + ": has a total, " + figure);
        }
    }

    static boolean isNumber(String figure) {
        return figure.matches("-?\\d+(\\.\\d+)?");
    }

    /** Returns a number in plain digits, to the fifteen that spreadsheets show. */
    static String plain(BigDecimal number) {
        return number.round(new java.math.MathContext(15)).stripTrailingZeros().toPlainString();
    }
}
