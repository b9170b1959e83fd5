package org.parindex.scoring.io.tables.mapping;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.Count;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.Proportion;
import org.parindex.scoring.core.rule.Quantity;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.rule.WhenNothing;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.TableLayout;
import org.parindex.scoring.io.tables.sheet.ScoreSheetReader;

/** Random data of random schemes gives the same score sheets in whatever shape the tables are. */
class DocumentShapesTest {

    private static final long SEED = 20261123;
    private static final int ROUNDS = 100;
    private static final List<String> VALUES = List.of("0", "0.5", "1", "1.25", "2", "", "KAD");

    private final Random random = new Random(SEED);

    /** How the same values are laid out; a column is headed by a code, or {@code code:input}. */
    enum Shape {
        WIDE,
        WIDE_WITH_STAGES,
        TABLE_A_DOMAIN,
        FILE_A_DOMAIN,
        FILE_A_FEW_UNITS,
        LONG,
        LONG_MERGED,
        LONG_WITH_STAGES,
        SHEET_A_UNIT,
        SHEET_A_UNIT_LABELLED,
        SHEET_A_UNIT_WITH_STAGES
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameSheetsAsCodedTables(Shape shape) {
        for (int round = 0; round < ROUNDS; round++) {
            Case data = new Case(random);
            String seeds = "seed " + SEED + ", round " + round + ", " + data;
            Checked<List<ScoreSheet>> expected = ScoreSheetReader.of(data.scheme)
                    .with(NumberFormat.point())
                    .read(List.of(SmallIndex.table("a.csv", data.csv())));
            Checked<List<ScoreSheet>> read = DocumentReader.of(data.scheme)
                    .at(Stage.APPRAISED)
                    .with(NumberFormat.point())
                    .read(data.documents(shape));

            assertThat(SmallIndex.issues(read)).as(seeds).isEmpty();
            assertThat(Sheets.byUnit(read.orElseThrow())).as(seeds).isEqualTo(Sheets.byUnit(expected.orElseThrow()));
        }
    }

    /** A scheme with two or three groups, and values of some units. */
    private static final class Case {

        private final Random random;
        private final Scheme scheme;
        private final List<String> headings;
        private final Map<String, Map<String, String>> values = new LinkedHashMap<>();

        Case(Random random) {
            this.random = random;
            this.scheme = scheme();
            this.headings = scheme.leaves().stream()
                    .flatMap(leaf -> headings(leaf).stream())
                    .toList();
            int units = 2 + random.nextInt(4);
            for (int i = 0; i < units; i++) {
                values.put("Sở số " + (char) ('A' + i) + "lpha", values());
            }
        }

        private Scheme scheme() {
            List<CriterionGroup> groups = new ArrayList<>();
            int count = 2 + random.nextInt(2);
            for (int group = 1; group <= count; group++) {
                groups.add(group(group));
            }
            return Scheme.builder()
                    .id(SchemeId.parse("test/random@2026"))
                    .title(LocalizedText.of("Random index"))
                    .addAllCriteria(groups)
                    .build();
        }

        private CriterionGroup group(int number) {
            CriterionGroup.Builder group = CriterionGroup.builder()
                    .code(CriterionCode.parse("" + number))
                    .name(LocalizedText.of("Lĩnh vực " + (char) ('a' + number)));
            int leaves = 2 + random.nextInt(3);
            for (int leaf = 1; leaf <= leaves; leaf++) {
                group.addChildren(LeafCriterion.builder()
                        .code(CriterionCode.parse(number + "." + leaf))
                        .name(LocalizedText.of("Tiêu chí " + (char) ('a' + number) + " thứ " + (char) ('a' + leaf)))
                        .maxPoints(Points.of(2))
                        .rule(rule())
                        .build());
            }
            return group.build();
        }

        private ScoringRule rule() {
            return switch (random.nextInt(4)) {
                case 0 -> new Count("ideas", Award.parse("0.5"), Award.MAXIMUM);
                case 1 -> {
                    Quantity rate = new Quantity("completed", Optional.of("planned"), false, WhenNothing.REFUSE);
                    yield new Proportion(rate, Points.of(100), Points.ZERO, Optional.empty(), Award.MAXIMUM);
                }
                default -> Awarded.freely();
            };
        }

        private static List<String> headings(LeafCriterion leaf) {
            List<Input> inputs = leaf.rule().inputs();
            return inputs.size() < 2
                    ? List.of(leaf.code().text())
                    : inputs.stream()
                            .map(input -> leaf.code() + ":" + input.name())
                            .toList();
        }

        /** All cells of a leaf are filled or empty together. */
        private Map<String, String> values() {
            Map<String, String> own = new LinkedHashMap<>();
            for (LeafCriterion leaf : scheme.leaves()) {
                boolean isCount = leaf.rule().inputs().size() == 1;
                String value = VALUES.get(random.nextInt(VALUES.size()));
                String whole = value.isEmpty() || value.equals("KAD") ? value : "" + random.nextInt(9);
                headings(leaf).forEach(heading -> own.put(heading, isCount || heading.contains(":") ? whole : value));
            }
            return own;
        }

        String csv() {
            return lines(",", headings, Function.identity(), values.keySet()).collect(joining("\n", "", "\n"));
        }

        /** A row of headings, then a row a unit. */
        private Stream<String> lines(
                String separator, List<String> columns, Function<String, String> name, Iterable<String> units) {
            List<String> lines = new ArrayList<>();
            lines.add("unit" + separator + columns.stream().map(name).collect(joining(separator)));
            units.forEach(unit -> lines.add(unit
                    + separator
                    + columns.stream().map(values.get(unit)::get).collect(joining(separator))));
            return lines.stream();
        }

        private List<String> shuffled(Iterable<String> some) {
            List<String> list = new ArrayList<>();
            some.forEach(list::add);
            Collections.shuffle(list, random);
            return list;
        }

        /** What the heading or the row of a leaf says: its code, its name, or both; of several inputs always the code. */
        private String name(String heading) {
            if (heading.contains(":")) {
                return heading;
            }
            LeafCriterion leaf = (LeafCriterion) criterion(heading);
            String name = leaf.name().toString();
            return List.of(heading, name, heading + " " + name, name.toUpperCase(), name + " (2 điểm)")
                    .get(random.nextInt(5));
        }

        private Criterion criterion(String code) {
            return scheme.criterion(CriterionCode.parse(code)).orElseThrow();
        }

        List<Document> documents(Shape shape) {
            return switch (shape) {
                case WIDE -> List.of(wide("a.txt", headings, values.keySet()));
                case WIDE_WITH_STAGES -> List.of(sheet("Tổng hợp", wideWithStages()));
                case TABLE_A_DOMAIN -> List.of(domains());
                case FILE_A_DOMAIN ->
                    scheme.criteria().stream()
                            .map(group -> wide(group.code() + ".txt", below(group), values.keySet()))
                            .toList();
                case FILE_A_FEW_UNITS -> fewUnits();
                case LONG -> List.of(text("a.txt", longLines(false, false)));
                case LONG_MERGED -> List.of(sheet("Tổng hợp", longLines(true, false)));
                case LONG_WITH_STAGES -> List.of(text("a.txt", longLines(false, true)));
                case SHEET_A_UNIT -> sheets(false, false);
                case SHEET_A_UNIT_LABELLED -> sheets(true, false);
                case SHEET_A_UNIT_WITH_STAGES -> sheets(true, true);
            };
        }

        private static Document text(String file, List<String> lines) {
            return OfficeIndex.document(file, lines.toArray(String[]::new));
        }

        private Document wide(String file, List<String> columns, Iterable<String> units) {
            return text(file, table(columns, units));
        }

        private List<String> table(List<String> columns, Iterable<String> units) {
            return lines("|", shuffled(columns), this::name, shuffled(units))
                    .map(line -> line.replaceFirst("^unit", "Tên đơn vị"))
                    .toList();
        }

        private List<String> below(Criterion group) {
            return headings.stream()
                    .filter(heading -> heading.startsWith(group.code() + "."))
                    .toList();
        }

        private Document domains() {
            List<String> lines = new ArrayList<>();
            for (Criterion group : scheme.criteria()) {
                lines.addAll(List.of("BIỂU " + group.code(), ""));
                lines.addAll(table(below(group), values.keySet()));
                lines.add("");
            }
            return text("a.txt", lines);
        }

        private List<Document> fewUnits() {
            List<String> units = shuffled(values.keySet());
            int cut = 1 + random.nextInt(units.size() - 1);
            return List.of(
                    wide("a.txt", headings, units.subList(0, cut)),
                    wide("b.txt", headings, units.subList(cut, units.size())));
        }

        /** Two columns of each leaf; what the unit gave itself is always 1. */
        private List<String> wideWithStages() {
            List<String> columns = headings;
            List<String> lines = new ArrayList<>();
            lines.add("Tên đơn vị"
                    + columns.stream().map(heading -> "|" + name(heading) + "|").collect(joining()));
            lines.add(
                    "^" + columns.stream().map(heading -> "|Tự chấm|Thẩm định").collect(joining()));
            values.forEach((unit, own) -> lines.add(unit
                    + columns.stream().map(heading -> "|1|" + own.get(heading)).collect(joining())));
            return lines;
        }

        private static Document sheet(String name, List<String> lines) {
            return OfficeIndex.sheet(name, lines.toArray(String[]::new));
        }

        /** A row a value: unit, criterion, input, value. */
        private List<String> longLines(boolean areMerged, boolean hasStages) {
            List<String> lines = new ArrayList<>();
            lines.add("Đơn vị|Tiêu chí|Số liệu|" + (hasStages ? "Tự chấm|Thẩm định" : "Điểm"));
            for (String unit : shuffled(values.keySet())) {
                String shown = unit;
                for (String heading : shuffled(headings)) {
                    lines.add(shown + row(heading, unit, hasStages));
                    shown = areMerged ? "^" : unit;
                }
            }
            return lines;
        }

        private String row(String heading, String unit, boolean hasStages) {
            String[] parts = heading.split(":");
            String input = parts.length > 1 ? parts[1] : "";
            return "|" + name(parts[0]) + "|" + input + (hasStages ? "|1|" : "|")
                    + values.get(unit).get(heading);
        }

        /** A sheet a unit, named by the sheet or by a line above the table; groups stand as rows without values. */
        private List<Document> sheets(boolean areLabelled, boolean haveStages) {
            List<Table> tables = new ArrayList<>();
            int number = 0;
            for (String unit : values.keySet()) {
                number++;
                List<String> lines = new ArrayList<>(
                        areLabelled
                                ? List.of("PHIẾU CHẤM ĐIỂM", "Đơn vị: " + unit, "")
                                : List.of("PHIẾU CHẤM ĐIỂM", ""));
                lines.addAll(unitLines(unit, haveStages));
                Location sheet = Location.of("a.xlsx", new Location.Sheet(areLabelled ? "Sheet" + number : unit));
                List<Row> rows = IntStream.range(0, lines.size())
                        .mapToObj(i -> Cells.row(lines.get(i), sheet.at(i + 1, 0)))
                        .toList();
                tables.addAll(TableLayout.tables(sheet, rows));
            }
            return List.of(new Document("a.xlsx", tables));
        }

        private List<String> unitLines(String unit, boolean haveStages) {
            List<String> lines = new ArrayList<>();
            lines.add("STT|Nội dung|Số liệu|Điểm tối đa|" + (haveStages ? "Tự chấm|Thẩm định" : "Điểm"));
            for (Criterion group : scheme.criteria()) {
                lines.add(group.code() + "|" + group.name() + "||" + group.maxPoints() + (haveStages ? "||" : "|"));
                for (String heading : below(group)) {
                    String[] row = row(heading, unit, haveStages).split("\\|", 4);
                    lines.add(heading.split(":")[0] + "|" + row[1] + "|" + row[2] + "|2|" + row[3]);
                }
            }
            return lines;
        }

        @Override
        public String toString() {
            return ImmutableMap.copyOf(values) + " of "
                    + scheme.leaves().stream()
                            .map(leaf -> leaf.code() + " " + leaf.rule())
                            .toList();
        }
    }
}
