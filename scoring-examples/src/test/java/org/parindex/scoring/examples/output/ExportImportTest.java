package org.parindex.scoring.examples.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.ranking.Ranking;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.report.IndexTables;
import org.parindex.scoring.io.report.ReportFormat;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableReaders;
import org.parindex.scoring.io.tables.csv.CsvTableReader;
import org.parindex.scoring.io.tables.sheet.ScoreSheetReader;

/** What is written as CSV and read again gives the same points, totals and ranks, whatever the units are called. */
class ExportImportTest {

    private static final long SEED = 20201231;
    private static final int TRIES = 300;

    private static final List<String> LEAVES = List.of("1.1", "1.10", "2");

    private static final Scheme SCHEME = Scheme.builder()
            .id(SchemeId.parse("test/nasty@2020"))
            .title(LocalizedText.of("=Nasty; -names"))
            .addCriteria(CriterionGroup.builder()
                    .code(CriterionCode.parse("1"))
                    .name(LocalizedText.of("+A"))
                    .addChildren(leaf("1.1"), leaf("1.10"))
                    .build())
            .addCriteria(leaf("2"))
            .build();

    /** Parts of names that no reader refuses; it does refuse line ends and what cannot be seen. */
    private static final List<String> PARTS = List.of(
            "=",
            "+",
            "-",
            "@",
            "\uFF1D",
            "\uFF0D",
            "\u2212",
            ",",
            ";",
            "|",
            "\"",
            "'",
            " ",
            "\u00A0",
            "\u3000",
            "\\",
            "<b>",
            "&",
            "1,5",
            "1.5",
            "=1+1",
            "cmd|' /C calc'!A0",
            "Sở Nội vụ",
            "Y tế",
            "A");

    private static LeafCriterion leaf(String code) {
        return LeafCriterion.builder()
                .code(CriterionCode.parse(code))
                .name(LocalizedText.of("@Leaf"))
                .maxPoints(Points.parse("10"))
                .build();
    }

    @Test
    void csvKeepsScoresAndRanks() {
        Random random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            Scorecards cards = score(sheets(random));
            String csv = ReportFormat.CSV.render(IndexTables.in(Locale.ENGLISH).results(cards, Optional.empty()));
            Table table = CsvTableReader.standard()
                    .read("results.csv", new ByteArrayInputStream(csv.getBytes(UTF_8)))
                    .orElseThrow();
            List<ScoreSheet> again = ScoreSheetReader.of(SCHEME)
                    .read(List.of(scoresOf(table, "unit", "1.1", "1.10", "2")))
                    .orElseThrow();

            assertThat(figures(score(again))).as("seed %s, try %s", SEED, i).isEqualTo(figures(cards));
        }
    }

    /** The columns are told by their headings: the code, then the name of the criterion. */
    @Test
    void csvForAVietnameseExcelKeepsScoresAndRanks() {
        Random random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            Scorecards cards = score(sheets(random));
            String csv =
                    ReportFormat.CSV_VI.render(IndexTables.in(Locale.ENGLISH).results(cards, Optional.empty()));
            Document document = TableReaders.installed()
                    .read("results.csv", csv.getBytes(UTF_8))
                    .orElseThrow();
            assertThat(document.tables()).as("seed %s, try %s", SEED, i).hasSize(1);
            Table scores = scoresOf(document.tables().get(0), "Unit", "1.1 @Leaf", "1.10 @Leaf", "2 @Leaf");
            List<ScoreSheet> again = ScoreSheetReader.of(SCHEME)
                    .read(List.of(withCodesAndPoints(scores)))
                    .orElseThrow();

            assertThat(figures(score(again))).as("seed %s, try %s", SEED, i).isEqualTo(figures(cards));
        }
    }

    private static Table withCodesAndPoints(Table scores) {
        Row header = Row.ofTexts(List.of("unit", "1.1", "1.10", "2"), Location.of(scores.file(), 1, 0));
        return Table.of(
                scores.file(),
                header,
                scores.rows().stream().map(ExportImportTest::withPoints).toList());
    }

    private static Row withPoints(Row row) {
        Stream<Cell> points =
                row.cells().stream().skip(1).map(cell -> new Cell(cell.text().replace(',', '.'), cell.location()));
        return Row.of(Stream.concat(Stream.of(row.cells().get(0)), points).toList(), row.location());
    }

    private static List<ScoreSheet> sheets(Random random) {
        Map<String, ScoreSheet> sheets = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            String name = name(random) + i;
            sheets.put(name, sheet(name, random));
        }
        return List.copyOf(sheets.values());
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int parts = random.nextInt(5); parts >= 0; parts--) {
            name.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return name.toString();
    }

    private static ScoreSheet sheet(String name, Random random) {
        ScoreSheet.Builder sheet = ScoreSheet.builder().unit(Unit.of(name));
        LEAVES.forEach(leaf -> sheet.award(leaf, random.nextInt(10) + "." + random.nextInt(100)));
        return sheet.build();
    }

    private static Scorecards score(List<ScoreSheet> sheets) {
        return Scorer.of(SCHEME).score(sheets).orElseThrow();
    }

    /** The columns of the unit and of the leaves, as a score file has them. */
    private static Table scoresOf(Table results, String... headings) {
        List<String> header =
                results.headings().cells().stream().map(Cell::text).toList();
        List<Integer> columns = Stream.of(headings).map(header::indexOf).toList();
        return Table.of(
                results.file(),
                cut(results.headings(), columns),
                results.rows().stream().map(row -> cut(row, columns)).toList());
    }

    private static Row cut(Row row, List<Integer> columns) {
        return Row.of(columns.stream().map(column -> row.cells().get(column)).toList(), row.location());
    }

    /** Points, total and rank by the name of the unit, without blanks at its ends and without apostrophes. */
    private static Map<String, String> figures(Scorecards cards) {
        return Ranking.of(cards).units().stream()
                .collect(toMap(
                        ranked -> folded(ranked.unit().name()),
                        ranked -> ranked.rank() + " "
                                + points(cards.find(ranked.unit()).orElseThrow())));
    }

    private static String points(Scorecard card) {
        return LEAVES.stream()
                        .map(leaf -> card.at(CriterionCode.parse(leaf)).points().orElseThrow())
                        .toList()
                + " " + card.total();
    }

    private static String folded(String name) {
        return Unit.spelling(name.replace("'", ""));
    }
}
