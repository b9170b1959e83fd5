package com.example.index;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.io.report.IndexTables;
import org.parindex.scoring.io.report.ReportFormat;
import org.parindex.scoring.io.tables.csv.CsvTableReader;
import org.parindex.scoring.io.tables.sheet.ScoreSheetReader;

/** Scores schools from an uploaded CSV file. */
public final class SchoolIndex {

    private SchoolIndex() {}

    /** Returns the results of all schools, with every issue of the upload. */
    public static Checked<Scorecards> score(String csv) {
        Scheme scheme = Schemes.installed().find("example/schools").orElseThrow();
        return CsvTableReader.standard()
                .read("upload.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))
                .flatMap(table -> ScoreSheetReader.of(scheme).read(List.of(table)))
                .flatMap(Scorer.of(scheme)::score);
    }

    /** Returns the ranking as Markdown. */
    public static String publish(Scorecards cards) {
        return ReportFormat.MD.render(IndexTables.in(Locale.ENGLISH).ranking(cards));
    }
}
