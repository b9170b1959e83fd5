package org.parindex.scoring.io.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parindex.scoring.core.ranking.Rank;
import org.parindex.scoring.core.ranking.RankedUnit;
import org.parindex.scoring.core.ranking.Ranking;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.io.report.ReportTable.Column;

/** The columns that only some indices have: group and rank within it, if there are several groups, and grade. */
final class PlaceColumns {

    private final Ranking ranking;
    private final RankingPolicy policy;
    private final boolean hasGroups;
    private final boolean hasGrades;
    private final Locale locale;
    private final Labels labels;

    PlaceColumns(Scorecards cards, Locale locale) {
        this.ranking = Ranking.of(cards);
        this.policy = cards.scheme().ranking();
        this.hasGroups = ranking.units().stream()
                        .map(ranked -> ranked.unit().group().map(Unit::spelling))
                        .distinct()
                        .count()
                > 1;
        this.hasGrades = cards.scheme().grades().isPresent();
        this.locale = locale;
        this.labels = new Labels(locale);
    }

    /** Returns the ranking whose columns these are. */
    Ranking ranking() {
        return ranking;
    }

    boolean hasGroups() {
        return hasGroups;
    }

    ReportCell rank(RankedUnit ranked) {
        return cell(ranked.rank());
    }

    private ReportCell cell(Rank rank) {
        return ReportCell.rank(rank, policy);
    }

    /** Returns the columns that stand beside the unit. */
    List<Column> groups() {
        return hasGroups ? List.of(column("group"), column("group-rank")) : List.of();
    }

    Stream<ReportCell> groupCells(RankedUnit ranked) {
        return hasGroups
                ? Stream.of(
                        ranked.unit().group().map(ReportCell::text).orElse(ReportCell.EMPTY),
                        ranked.groupRank().map(this::cell).orElse(ReportCell.EMPTY))
                : Stream.empty();
    }

    /** Returns the columns that stand beside the total. */
    List<Column> grades() {
        return hasGrades ? List.of(column("grade")) : List.of();
    }

    Stream<ReportCell> gradeCells(RankedUnit ranked) {
        return ranked.grade().map(grade -> ReportCell.text(grade.name().in(locale))).stream();
    }

    private Column column(String key) {
        return new Column(key, labels.get("column." + key));
    }
}
