package org.parindex.scoring.examples.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** Any number of units with points at 45 leaves in 9 domains, the same in each run; a unit in 50 has a comma in its name. */
final class MadeUpIndex {

    static final int LEAVES = 45;

    private static final int LEAVES_A_DOMAIN = 5;
    private static final int MOST_HUNDREDTHS = 250;

    private static final List<String> KINDS = List.of("Xã", "Phường", "Thị trấn", "Huyện");
    private static final List<String> NAMES =
            List.of("Mường Bú", "Chiềng Lề", "Đắk Pơ", "Hữu Lũng", "Sốp Cộp", "Thượng Hạ", "Yên Châu");

    private MadeUpIndex() {}

    static String code(int unit) {
        return String.format(Locale.ROOT, "U%07d", unit);
    }

    static String name(int unit) {
        String name = KINDS.get(unit % KINDS.size()) + " " + NAMES.get(unit % NAMES.size()) + " " + unit;
        return unit % 50 == 0 ? name + ", " + KINDS.get(3) : name;
    }

    /** Returns points in hundredths, from 0 to 250. */
    static int hundredths(int unit, int leaf) {
        long mixed = (unit * 0x9E3779B97F4A7C15L + leaf * 0xBF58476D1CE4E5B9L) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(mixed >>> 20, MOST_HUNDREDTHS + 1);
    }

    static String points(int unit, int leaf) {
        int hundredths = hundredths(unit, leaf);
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
    }

    /** Returns the cells of a unit: code, name, and the points at each leaf. */
    static List<String> cells(int unit) {
        List<String> cells = new ArrayList<>(List.of(code(unit), name(unit)));
        IntStream.range(0, LEAVES).forEach(leaf -> cells.add(points(unit, leaf)));
        return cells;
    }

    /** Returns the headings of the cells. */
    static List<String> headings() {
        return Stream.concat(
                        Stream.of("code", "name"), IntStream.range(0, LEAVES).mapToObj(MadeUpIndex::leafCode))
                .toList();
    }

    private static String leafCode(int leaf) {
        return leaf / LEAVES_A_DOMAIN + 1 + "." + (leaf % LEAVES_A_DOMAIN + 1);
    }

    static Scheme scheme() {
        Scheme.Builder scheme = Scheme.builder()
                .id(SchemeId.parse("example/made-up@2026"))
                .title(LocalizedText.of("Made up"));
        for (int first = 0; first < LEAVES; first += LEAVES_A_DOMAIN) {
            scheme.addCriteria(domain(first));
        }
        return scheme.build();
    }

    private static CriterionGroup domain(int first) {
        CriterionGroup.Builder domain = CriterionGroup.builder()
                .code(CriterionCode.parse(String.valueOf(first / LEAVES_A_DOMAIN + 1)))
                .name(LocalizedText.of("Domain"));
        IntStream.range(first, first + LEAVES_A_DOMAIN).mapToObj(MadeUpIndex::leaf).forEach(domain::addChildren);
        return domain.build();
    }

    private static LeafCriterion leaf(int leaf) {
        return LeafCriterion.builder()
                .code(CriterionCode.parse(leafCode(leaf)))
                .name(LocalizedText.of("Leaf"))
                .maxPoints(Points.parse("2.5"))
                .build();
    }

    static List<ScoreSheet> sheets(int units) {
        return IntStream.range(0, units).mapToObj(MadeUpIndex::sheet).toList();
    }

    private static ScoreSheet sheet(int unit) {
        ScoreSheet.Builder sheet = ScoreSheet.builder().unit(Unit.of(code(unit) + " " + name(unit)));
        IntStream.range(0, LEAVES).forEach(leaf -> sheet.award(leafCode(leaf), points(unit, leaf)));
        return sheet.build();
    }
}
