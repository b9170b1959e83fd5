package org.parindex.scoring.examples.published;

import java.util.List;
import org.parindex.scoring.core.comparison.Comparison;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.ranking.Ranking;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.csv.CsvTableReader;
import org.parindex.scoring.io.tables.sheet.PublishedTotalReader;
import org.parindex.scoring.io.tables.sheet.ScoreSheetReader;
import org.parindex.scoring.io.tables.sheet.UnitReader;

/** An index whose data lies in a folder of this jar, computed from it. */
public final class ShippedIndex {

    private final String group;
    private final Scorecards cards;
    private final Comparison comparison;

    private ShippedIndex(String group, Scorecards cards, Comparison comparison) {
        this.group = group;
        this.cards = cards;
        this.comparison = comparison;
    }

    /** Computes the two indices of Sơn La 2020: the departments' and the districts'. */
    public static List<ShippedIndex> sonLa2020() {
        return List.of(sonLa2020("department"), sonLa2020("district"));
    }

    private static ShippedIndex sonLa2020(String group) {
        Scheme scheme = Schemes.installed().find("son-la/" + group + "@2020").orElseThrow();
        Units units = UnitReader.read(table(group, "units")).orElseThrow();
        Scorecards cards = ScoreSheetReader.of(scheme, units)
                .read(List.of(table(group, "scores")))
                .flatMap(Scorer.of(scheme)::score)
                .orElseThrow();
        Ranking previous = PublishedTotalReader.read(table(group, "previous"), units)
                .flatMap(totals -> Ranking.of(totals, scheme.ranking().ties()))
                .orElseThrow();
        return new ShippedIndex(group, cards, Comparison.between(previous, Ranking.of(cards)));
    }

    private static Table table(String group, String name) {
        String resource = "/indices/son-la-2020/" + group + "/" + name + ".csv";
        FileText.Opener opener = () -> ShippedIndex.class.getResourceAsStream(resource);
        Checked<Table> table = CsvTableReader.standard().read(resource, opener);
        return table.orElseThrow();
    }

    /** Returns {@code department} or {@code district}. */
    public String group() {
        return group;
    }

    public Scorecards cards() {
        return cards;
    }

    /** Returns 2019 and 2020 side by side. */
    public Comparison comparison() {
        return comparison;
    }

    /** Returns a table of published figures, by the name of its file. */
    Table published(String name) {
        return table(group, "published/" + name);
    }
}
