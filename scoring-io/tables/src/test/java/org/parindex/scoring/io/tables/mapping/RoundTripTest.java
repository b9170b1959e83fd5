package org.parindex.scoring.io.tables.mapping;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.InputValue;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.Table;
import org.parindex.scoring.io.tables.sheet.ScoreSheetReader;

/** Entries of every kind, written into a table or two with their columns in any order, are read as they were. */
class RoundTripTest {

    private static final long SEED = 2026;
    private static final int ROUNDS = 500;
    private static final int MOST_UNITS = 4;

    private final Random random = new Random(SEED);

    @Test
    void ofOneTableChangesNothing() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Map<CriterionCode, Entry>> sheets = sheets();
            assertRead(round, sheets, List.of(csv(sheets, RuledIndex.SCHEME.leaves())));
        }
    }

    @Test
    void ofTwoTablesChangesNothing() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Map<CriterionCode, Entry>> sheets = sheets();
            List<LeafCriterion> leaves = new ArrayList<>(RuledIndex.SCHEME.leaves());
            Collections.shuffle(leaves, random);
            int cut = random.nextInt(leaves.size() + 1);
            String first = csv(sheets, leaves.subList(0, cut));
            String second = csv(sheets, leaves.subList(cut, leaves.size()));
            assertRead(round, sheets, List.of(first, second));
        }
    }

    private static void assertRead(int round, List<Map<CriterionCode, Entry>> sheets, List<String> csv) {
        List<Table> tables =
                csv.stream().map(text -> SmallIndex.table("a.csv", text)).toList();
        Checked<List<ScoreSheet>> read = ScoreSheetReader.of(RuledIndex.SCHEME).read(tables);

        assertThat(SmallIndex.issues(read))
                .as("seed %s, round %s: %s", SEED, round, csv)
                .isEmpty();
        assertThat(read.orElseThrow())
                .as("seed %s, round %s: %s", SEED, round, csv)
                .map(Sheets::withoutPlaces)
                .isEqualTo(sheets);
    }

    private List<Map<CriterionCode, Entry>> sheets() {
        return Stream.generate(this::sheet)
                .limit(1 + random.nextInt(MOST_UNITS))
                .toList();
    }

    private Map<CriterionCode, Entry> sheet() {
        return RuledIndex.SCHEME.leaves().stream().collect(toMap(LeafCriterion::code, this::entry));
    }

    private Entry entry(LeafCriterion leaf) {
        return switch (random.nextInt(6)) {
            case 0 -> new Entry.Missing(Location.NONE);
            case 1 -> new Entry.NotApplicable(Location.NONE);
            case 2 -> Entry.awarded(number());
            default ->
                leaf.rule().inputs().isEmpty()
                        ? Entry.awarded(number())
                        : new Entry.Measured(measurement(leaf), Location.NONE);
        };
    }

    private Measurement measurement(LeafCriterion leaf) {
        Measurement.Builder measurement = Measurement.builder();
        leaf.rule().inputs().forEach(input -> measurement.value(input.name(), value(input)));
        return measurement.build();
    }

    private InputValue value(Input input) {
        return switch (input.type()) {
            case NUMBER, AMOUNT, PERCENT -> new InputValue.Number(number());
            case COUNT -> new InputValue.Number(Points.of(random.nextInt(1000)));
            case OPTION ->
                new InputValue.Option(
                        input.options().get(random.nextInt(input.options().size())));
            case FLAG -> new InputValue.Flag(random.nextBoolean());
        };
    }

    private Points number() {
        return Points.parse(random.nextInt(1000) + "." + random.nextInt(1000));
    }

    /** A column for each input, and one for points, of each of some leaves, in any order. */
    private String csv(List<Map<CriterionCode, Entry>> sheets, List<LeafCriterion> leaves) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<CriterionCode, Entry> sheet : sheets) {
            Map<String, String> row = new LinkedHashMap<>();
            leaves.forEach(leaf -> row.putAll(cells(leaf, sheet.get(leaf.code()))));
            rows.add(row);
        }
        List<String> headings = new ArrayList<>(rows.get(0).keySet());
        Collections.shuffle(headings, random);
        StringBuilder csv = new StringBuilder(line("unit", headings.stream()));
        for (int i = 0; i < rows.size(); i++) {
            csv.append(line("U" + i, headings.stream().map(rows.get(i)::get)));
        }
        return csv.toString();
    }

    private static String line(String unit, Stream<String> cells) {
        return Stream.concat(Stream.of(unit), cells).collect(joining(",")) + "\n";
    }

    private Map<String, String> cells(LeafCriterion leaf, Entry entry) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(leaf.code() + ":points", entry instanceof Entry.Awarded awarded ? awarded.points() + "" : "");
        leaf.rule().inputs().forEach(input -> cells.put(leaf.code() + ":" + input.name(), cell(input, entry)));
        if (entry instanceof Entry.NotApplicable) {
            List<String> headings = List.copyOf(cells.keySet());
            cells.put(headings.get(random.nextInt(headings.size())), "n/a");
        }
        return cells;
    }

    private static String cell(Input input, Entry entry) {
        return entry instanceof Entry.Measured measured
                ? measured.measurement().values().get(input.name()) + (input.type() == Input.Type.PERCENT ? "%" : "")
                : "";
    }
}
