package org.parindex.scoring.io.tables.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Random;
import java.util.function.ObjIntConsumer;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.csv.CsvTableReader;
import org.parindex.scoring.io.tables.sheet.PublishedTotalReader;
import org.parindex.scoring.io.tables.sheet.ScoreSheetReader;
import org.parindex.scoring.io.tables.sheet.UnitReader;

/** Whatever happens to a file, it ends in results or in issues, and results keep to the maxima. */
class MutationTest {

    private static final long SEED = 7;
    private static final int ROUNDS = 20_000;

    private static final String CSV =
            "unit,1.1,1.2,2.1\nSở Nội vụ,2,1.5,6.5\n\"Sở \"\"Y\"\" tế\",1.86,,5\r\nBan Dân tộc,n/a,0.75,6.05\n";

    private static final String MEASURED = String.join(",", RuledIndex.HEADER) + ",1.2:points\n"
            + "Sở Nội vụ,2,9,10,late,1,93.5%,12,3,yes,không,50,100,\n"
            + "Sở Y tế,,,,KAD,,0,7,7,n/a,,,,1.5\n";

    /** What is likely to hurt: of CSV, of numbers, of Unicode. */
    private static final String[] PIECES = {
        ",",
        "\"",
        "\n",
        "\r",
        ";",
        "\t",
        "",
        " ",
        "\u00A0",
        "\uFEFF",
        "\u200B",
        "\0",
        "=",
        "-",
        ".",
        ",5",
        "e9",
        "1.1",
        "2",
        "unit",
        "total",
        "999999999999999",
        "0.000000000000001",
        "n/a",
        "%",
        ":",
        ":points",
        ":planned",
        "Sở Nội vụ",
        "\u0301",
        "\uD83D\uDE00",
        "\uD800",
        "١",
        "１",
        "1.234",
        "1,5",
        "\u2212",
        " điểm",
        "x".repeat(60),
        ",".repeat(20),
        "\n\n\n"
    };

    private static final CsvTableReader TABLES = CsvTableReader.of(
            Limits.builder().columns(20).cellCharacters(50).rows(10).build());
    private static final Scorer SCORER = Scorer.of(SmallIndex.SCHEME);
    private static final List<ScoreSheetReader> READERS = List.of(
            ScoreSheetReader.of(SmallIndex.SCHEME),
            ScoreSheetReader.of(SmallIndex.SCHEME, SmallIndex.UNITS),
            ScoreSheetReader.of(SmallIndex.SCHEME).with(NumberFormat.undeclared()),
            ScoreSheetReader.of(SmallIndex.SCHEME).with(NumberFormat.comma()));

    private final Random random = new Random(SEED);

    @Test
    void ofBytesEndsInResultsOrIssues() {
        for (int round = 0; round < ROUNDS; round++) {
            check(mutated(CSV.getBytes(UTF_8)), round, MutationTest::check);
        }
    }

    @Test
    void ofCharactersEndsInResultsOrIssues() {
        for (int round = 0; round < ROUNDS; round++) {
            check(mutated(CSV).getBytes(UTF_8), round, MutationTest::check);
        }
    }

    @Test
    void ofMeasuredValuesEndsInResultsOrIssues() {
        for (int round = 0; round < ROUNDS / 4; round++) {
            check(mutated(MEASURED).getBytes(UTF_8), round, MutationTest::checkMeasured);
        }
    }

    private byte[] mutated(byte[] original) {
        byte[] bytes = original.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private String mutated(String original) {
        StringBuilder text = new StringBuilder(original);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + random.nextInt(3));
            text.replace(start, end, PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static void check(byte[] csv, int round, ObjIntConsumer<Checked<Table>> check) {
        try {
            check.accept(TABLES.read("scores.csv", new ByteArrayInputStream(csv)), round);
        } catch (RuntimeException | AssertionError broken) {
            fail("seed " + SEED + ", round " + round + ":\n" + new String(csv, UTF_8), broken);
        }
    }

    private static void checkMeasured(Checked<Table> table, int round) {
        check(table, ScoreSheetReader.of(RuledIndex.SCHEME), Scorer.of(RuledIndex.SCHEME));
    }

    private static void check(Checked<Table> table, ScoreSheetReader reader, Scorer scorer) {
        Checked<Scorecards> scored =
                table.flatMap(read -> reader.read(List.of(read))).flatMap(scorer::score);
        assertToldOf(scored);
        scored.value().ifPresent(cards -> assertThat(cards.asList()).allMatch(MutationTest::isWithinMaxima));
    }

    private static void check(Checked<Table> table, int round) {
        check(table, READERS.get(round % READERS.size()), SCORER);
        if (round % 10 == 0) {
            assertToldOf(table.flatMap(UnitReader::read));
            assertToldOf(table.flatMap(read -> PublishedTotalReader.read(read, SmallIndex.UNITS)));
        }
    }

    private static boolean isWithinMaxima(Scorecard card) {
        return card.root()
                .nodes()
                .allMatch(node -> !node.points().orElseThrow().isNegative()
                        && node.points()
                                        .orElseThrow()
                                        .compareTo(node.criterion().maxPoints())
                                <= 0);
    }

    /** There is a value or an error, and each issue can be shown on one line. */
    private static void assertToldOf(Checked<?> checked) {
        assertThat(checked.value().isPresent() || checked.hasErrors()).isTrue();
        checked.issues().stream()
                .findFirst()
                .ifPresent(issue -> assertThat(issue.toString()).doesNotContain("\n"));
    }
}
