package org.parindex.scoring.examples.upload;

import java.io.InputStream;
import java.util.List;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.score.Fitting;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.io.office.form.FormReader;
import org.parindex.scoring.io.tables.TableReaders;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.mapping.DocumentReader;

/**
 * Scores what the visitors of a web page upload, filled forms and tables in whatever format, within limits. One of these serves all
 * threads; what is wrong with an upload comes back as issues, and never as an exception.
 */
public final class UploadedScores {

    private static final Limits LIMITS =
            Limits.builder().tableBytes(5 << 20).rows(10_000).build();

    private final TableReaders tables = TableReaders.installed().with(LIMITS);
    private final FormReader forms;
    private final DocumentReader sheets;
    private final Scheme scheme;

    /** @param stage whose points are read where an upload has those of several stages, as every form has */
    public UploadedScores(Scheme scheme, Stage stage) {
        this.forms = FormReader.of(scheme, stage).with(LIMITS);
        this.sheets = DocumentReader.of(scheme).at(stage);
        this.scheme = scheme;
    }

    /**
     * Returns the scorecards of the units that could be scored, with all issues.
     *
     * @param file the name that the visitor's file had
     * @param upload read to its end, and left open
     */
    public Checked<Scorecards> score(String file, InputStream upload) {
        return TableSource.read(file, upload, LIMITS)
                .flatMap(this::sheets)
                .flatMap(sheets -> Fitting.score(scheme, sheets));
    }

    private Checked<List<ScoreSheet>> sheets(TableSource source) {
        return forms.recognises(source)
                ? forms.readAll(List.of(source))
                : tables.read(source).flatMap(document -> sheets.read(List.of(document)));
    }
}
