package org.parindex.scoring.io.report;

import static java.util.Objects.requireNonNull;

import org.parindex.scoring.core.ranking.Rank;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.value.Points;

/**
 * One cell of a report.
 *
 * @param shown as people read it, such as {@code +1}
 * @param data as programs read it, such as {@code 1}
 * @param isNumber whether it is a number, or stands in for one
 */
public record ReportCell(String shown, String data, boolean isNumber) {

    public static final ReportCell EMPTY = new ReportCell("", "", false);

    public ReportCell {
        requireNonNull(shown, "shown");
        requireNonNull(data, "data");
    }

    public static ReportCell text(String text) {
        return new ReportCell(text, text, false);
    }

    public static ReportCell number(Points points) {
        return new ReportCell(points.toString(), points.toString(), true);
    }

    public static ReportCell number(int number) {
        return new ReportCell(String.valueOf(number), String.valueOf(number), true);
    }

    /** Returns the maximum of a criterion, an empty cell if there is none. */
    static ReportCell maximum(Criterion criterion) {
        return criterion.limit().map(ReportCell::number).orElse(EMPTY);
    }

    /** Returns a change in points, shown with its sign. */
    public static ReportCell change(Points points) {
        return new ReportCell((points.isPositive() ? "+" : "") + points, points.toString(), true);
    }

    /** Returns a rank, shown as its scheme prints it: {@code =4}. */
    public static ReportCell rank(Rank rank, RankingPolicy policy) {
        return new ReportCell(rank.label(policy.shared()), rank.toString(), true);
    }

    /** Returns a change in rank, shown with its sign, and as {@code =} if there is none. */
    public static ReportCell rankChange(Points ranks) {
        return ranks.equals(Points.ZERO) ? new ReportCell("=", "0", true) : change(ranks);
    }
}
