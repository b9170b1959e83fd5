package org.parindex.scoring.io.office.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.csv.CsvTableReader;
import org.parindex.scoring.io.tables.sheet.ScoreSheetReader;

/** What is entered in a form is what is read from it. */
class RoundTripTest {

    private static final Path INDICES = Path.of("../../scoring-examples/src/main/resources/indices/son-la-2020");

    private static Units units(List<ScoreSheet> sheets) {
        return Units.of(sheets.stream().map(ScoreSheet::unit).toList());
    }

    private static FilledForm filled(Scheme scheme, List<ScoreSheet> sheets, Form form, String stage) {
        FilledForm filled = FilledForm.open(form.toBytes());
        sheets.forEach(sheet -> filled.enter(scheme, sheet, stage));
        return filled;
    }

    @ParameterizedTest
    @CsvSource({"department, self-assessed, vi, 20", "district, appraised, en, 12"})
    void theScoresOfAFrameworkComeBack(String framework, String stage, String language, int size) {
        Scheme scheme =
                Schemes.installed().find("son-la/" + framework + "@2020").orElseThrow();
        List<ScoreSheet> sheets = CsvTableReader.standard()
                .read(INDICES.resolve(framework).resolve("scores.csv"))
                .flatMap(table -> ScoreSheetReader.of(scheme).read(List.of(table)))
                .orElseThrow();
        Form form = Form.of(scheme, units(sheets)).in(Locale.forLanguageTag(language));
        byte[] returned = filled(scheme, sheets, form, stage).toBytes();
        Checked<Scorecards> cards = FormReader.of(
                        scheme, Stage.valueOf(stage.replace('-', '_').toUpperCase(Locale.ROOT)))
                .with(units(sheets))
                .read("form.xlsx", returned)
                .flatMap(Scorer.of(scheme)::score);
        assertThat(sheets).hasSize(size);
        assertThat(cards.issues()).isEmpty();
        assertThat(cards.orElseThrow().asList())
                .isEqualTo(Scorer.of(scheme).score(sheets).orElseThrow().asList());
    }

    @ParameterizedTest
    @EnumSource
    void measurementsComeBack(Form.Layout layout) {
        List<ScoreSheet> sheets = new RandomSheets(7).of(MeasuredIndex.LIVE, 12);
        Form form = Form.of(MeasuredIndex.LIVE, units(sheets)).with(layout);
        byte[] returned = filled(MeasuredIndex.LIVE, sheets, form, "appraised").toBytes();
        List<ScoreSheet> read = FormReader.of(MeasuredIndex.LIVE, Stage.APPRAISED)
                .with(units(sheets))
                .read("form.xlsx", returned)
                .orElseThrow();
        assertThat(Entries.of(MeasuredIndex.LIVE, read)).isEqualTo(Entries.of(MeasuredIndex.LIVE, sheets));
        assertThat(read)
                .extracting(ScoreSheet::unit)
                .containsExactlyElementsOf(sheets.stream().map(ScoreSheet::unit).toList());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void anEmptyFormHasNoValueAtAll(Stage stage) {
        Units units = Units.of(List.of(Unit.of("Elm"), Unit.of("Oak")));
        List<ScoreSheet> read = FormReader.of(MeasuredIndex.LIVE, stage)
                .read("form.xlsx", Form.of(MeasuredIndex.LIVE, units).toBytes())
                .orElseThrow();
        List<ScoreSheet> nothing = units.asList().stream()
                .map(unit -> ScoreSheet.builder().unit(unit).build())
                .toList();
        assertThat(Entries.of(MeasuredIndex.LIVE, read)).isEqualTo(Entries.of(MeasuredIndex.LIVE, nothing));
    }

    @Test
    void whatIsTypedAsTextIsReadAsDeclared() {
        FilledForm form =
                SmallForm.filled().enter("Elm", "1.1", "self-assessed", "1,5").enter("Oak", "2", "self-assessed", "x");
        FormReader plain = FormReader.of(SmallForm.SCHEME, Stage.SELF_ASSESSED);
        NumberFormat declared = NumberFormat.comma().missing(List.of("x"));
        assertThat(SmallForm.lines(plain.read("form.xlsx", form.toBytes())))
                .containsExactly(
                        "form.xlsx, sheet \"Elm\", cell G7: TAB-402", "form.xlsx, sheet \"Oak\", cell G11: TAB-401");
        Checked<List<ScoreSheet>> read = plain.with(declared).read("form.xlsx", form.toBytes());
        assertThat(read.issues()).isEmpty();
        assertThat(Entries.of(SmallForm.SCHEME, read.orElseThrow()))
                .containsEntry("Elm 1.1", Entry.awarded(Points.parse("1.5")))
                .containsEntry("Elm 2", Entry.awarded(Points.parse("2")))
                .containsEntry("Oak 2", new Entry.Missing(Location.NONE));
    }
}
