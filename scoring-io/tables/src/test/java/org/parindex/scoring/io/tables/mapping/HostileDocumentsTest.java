package org.parindex.scoring.io.tables.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableReaders;

/**
 * As unlike any table as can be, and large enough that the answer, which comes in a second or two, takes minutes where work grows with the
 * square of the size. The time limit is far above what a busy machine needs.
 */
@Timeout(30)
class HostileDocumentsTest {

    private static final int ROWS = 4_000;
    private static final int COLUMNS = 500;
    private static final int CHARACTERS = 10_000;
    private static final String HEADINGS = "STT\tĐơn vị\t1.1\t1.2\tTổng\n";
    private static final Units UNITS = Units.of(IntStream.range(0, 2000)
            .mapToObj(i -> Unit.of("Sở Y tế " + letters(i)))
            .toList());

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("unknown units", HEADINGS + lines(ROWS, i -> i + "\tSở Lạ " + letters(i) + "\t1\t1\t2")),
                Arguments.of(
                        "units of the same initials",
                        HEADINGS + lines(ROWS, i -> i + "\tSYT " + letters(i) + "\t1\t1\t2")),
                Arguments.of("one unit", HEADINGS + lines(ROWS, i -> i + "\tSở Y tế A\t1\t1\t2")),
                Arguments.of(
                        "unknown headings",
                        "Đơn vị" + cells(COLUMNS, i -> "Nội dung " + letters(i)) + "\nElm" + cells(COLUMNS, i -> "1")),
                Arguments.of(
                        "equal headings",
                        "Đơn vị" + cells(COLUMNS, i -> "Tổ chức thực hiện") + "\nElm" + cells(COLUMNS, i -> "1")),
                Arguments.of(
                        "totals",
                        "Đơn vị\t1.1\t1.2" + cells(COLUMNS, i -> "Tổng điểm") + "\nElm\t1\t1"
                                + cells(COLUMNS, i -> "2")),
                Arguments.of(
                        "a heading over all",
                        "Đơn vị\tA" + "\t".repeat(COLUMNS) + "\n" + cells(COLUMNS, i -> "b" + i) + "\nElm"
                                + cells(COLUMNS, i -> "1")),
                Arguments.of("rows of headings", lines(4_000, i -> i % 2 == 0 ? "a\t\tb\t" : "\tc\t\td")),
                Arguments.of("tables", lines(500, i -> "T\n\nĐơn vị\t1.1\t1.2\nSở Lạ " + letters(i) + "\t1\t1\n")),
                Arguments.of("rankings", lines(500, i -> "T\n\nHạng\tĐơn vị\tTổng\n1\tSở Lạ " + letters(i) + "\t1\n")),
                Arguments.of(
                        "unknown criteria",
                        "Đơn vị: Elm\n\nTiêu chí\tĐiểm\n1.1\t1\n" + lines(ROWS, i -> "Lạ " + letters(i) + "\t1")),
                Arguments.of(
                        "units of a value each",
                        "Đơn vị\tTiêu chí\tĐiểm\n" + lines(ROWS, i -> letters(i) + "\t1." + (1 + i % 3) + "\t1")),
                Arguments.of("empty rows", HEADINGS + lines(4_000, i -> i + "\tSở Lạ " + letters(i) + "\t1\t1\t2\n")));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String cells(int count, IntFunction<String> cell) {
        return IntStream.range(0, count).mapToObj(i -> "\t" + cell.apply(i)).collect(Collectors.joining());
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(digit -> String.valueOf((char) (Character.digit(digit, 26) + 'a')))
                .collect(Collectors.joining());
    }

    private static Document document(String text) {
        return TableReaders.installed().read("a.txt", text.getBytes(UTF_8)).orElseThrow();
    }

    private static Checked<List<ScoreSheet>> read(String text) {
        return DocumentReader.of(OfficeIndex.SCHEME).read(List.of(document(text)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void areAnsweredInTime(String name, String text) {
        Checked<List<ScoreSheet>> read = read(text);
        Checked<Mapping> mapped = TableMapper.of(List.of(OfficeIndex.SCHEME, SmallIndex.SCHEME))
                .with(UNITS)
                .map(List.of(document(text)));

        assertThat(read.issues()).isNotEmpty().hasSizeLessThanOrEqualTo(2 * Issues.MOST);
        assertThat(mapped.issues()).isNotEmpty().hasSizeLessThanOrEqualTo(Issues.MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AA ",
                "A A ",
                "a ",
                "1.",
                "(",
                "( ",
                "(1",
                "năm 2020 ",
                "1.1 ",
                " ",
                "\u0301\u0323",
                "\uD800",
                "-",
                "Ủ",
                "1 ",
                ": "
            })
    void headingsAndNamesOfAnyLengthAreAnsweredInTime(String part) {
        String text = part.repeat(CHARACTERS / part.length());
        for (String printed : List.of(text, "x(" + text + "x", "1.1 " + text, "Thực hiện " + text + " (2 điểm)")) {
            String table = "Đơn vị\t1.2\t" + printed + "\n" + printed + "\t1\t" + printed + "\nElm\t1\t1\n";
            String form = "Đơn vị: " + printed + "\n\nTiêu chí\tĐiểm\n1.2\t1\n" + printed + "\t" + printed + "\n";

            assertThat(read(table).value()).isPresent();
            assertThat(read(form)).isNotNull();
        }
    }

    @Test
    void aDeepTreeOfTheSameNamesIsAnsweredInTime() {
        Scheme scheme = deep(400);
        String headings = "Đơn vị" + cells(COLUMNS, i -> i < 400 ? "g" + i : "Tên (1 điểm)");
        Checked<List<ScoreSheet>> read = DocumentReader.of(scheme)
                .read(List.of(document(headings + "\n"
                        + lines(50, row -> "U" + letters(row) + cells(COLUMNS, i -> "1")))));

        assertThat(read.issues()).isNotEmpty();
    }

    /** Each group holds a leaf and the next group; all have the same name and the same maximum but the groups. */
    private static Scheme deep(int levels) {
        Optional<Criterion> below = Optional.empty();
        for (int level = levels - 1; level >= 0; level--) {
            CriterionGroup.Builder group = CriterionGroup.builder()
                    .code(CriterionCode.parse("g" + level))
                    .name(LocalizedText.of("Tên"))
                    .addChildren(LeafCriterion.builder()
                            .code(CriterionCode.parse("l" + level))
                            .name(LocalizedText.of("Tên"))
                            .maxPoints(Points.of(1))
                            .build());
            below.ifPresent(group::addChildren);
            below = Optional.of(group.build());
        }
        return Scheme.builder()
                .id(SchemeId.parse("test/deep@2026"))
                .title(LocalizedText.of("Deep"))
                .addCriteria(below.orElseThrow())
                .build();
    }
}
