package com.example.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parindex.scoring.core.aggregation.AggregationKind;
import org.parindex.scoring.core.aggregation.Contribution;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.rule.Measurement;
import org.parindex.scoring.core.rule.RuleKind;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.core.score.Scorecard;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.Entry;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.scheme.format.SchemeExamples;
import org.parindex.scoring.scheme.format.SchemeReader;
import org.parindex.scoring.scheme.format.SchemeWriter;

class ContestTest {

    private final Scheme scheme = Schemes.installed().find("example/contest").orElseThrow();

    @Test
    void runsOnThePathThatTheBuildMeans() {
        boolean named = HalfLife.class.getModule().isNamed();
        assertEquals(System.getProperty("path"), named ? "module path" : "class path");
    }

    @Test
    void bringsItsKindsBesideTheBuiltInOnes() {
        assertEquals(List.of(), RuleKind.installed().issues());
        assertEquals(List.of(), AggregationKind.installed().issues());
        assertEquals(1, RuleKind.installed().keys().stream().filter("half-life"::equals).count());
        assertEquals(1, AggregationKind.installed().keys().stream().filter("best-of"::equals).count());
        assertEquals(1, AggregationKind.installed().keys().stream().filter("sum"::equals).count());
    }

    @TestFactory
    Stream<DynamicTest> keepsWhatItsExamplesPromise() {
        return SchemeExamples.of(scheme).stream().map(example -> dynamicTest(example.name(), example::verify));
    }

    /** 4 / 2 = 2; 6 / 2⁴ = 0.375, rounded to 0.38; the best two of 5.5, 4.25 and 0.38 are 9.75; 2 + 9.75 = 11.75. */
    @Test
    void scoresALibraryAsByHand() {
        Scorecard elm = score("Elm", Measurement.builder().number("weeks-late", 1).build(), "5.5", "4.25", 4);
        assertEquals(Points.parse("2"), points(elm, "1"));
        assertEquals(Points.parse("0.38"), points(elm, "2.3"));
        assertEquals(Points.parse("9.75"), points(elm, "2"));
        assertEquals(Points.parse("11.75"), elm.total());
        assertEquals("1/16", elm.at(CriterionCode.parse("2.3")).explanation().orElseThrow().branch());
    }

    private Scorecard score(String unit, Measurement report, String first, String second, int monthsLate) {
        ScoreSheet sheet = ScoreSheet.builder()
                .unit(Unit.of(unit))
                .putEntries(CriterionCode.parse("1"), new Entry.Measured(report, Location.NONE))
                .putEntries(CriterionCode.parse("2.1"), new Entry.Awarded(Points.parse(first), Location.NONE))
                .putEntries(CriterionCode.parse("2.2"), new Entry.Awarded(Points.parse(second), Location.NONE))
                .putEntries(
                        CriterionCode.parse("2.3"),
                        new Entry.Measured(
                                Measurement.builder().number("months-late", monthsLate).build(), Location.NONE))
                .build();
        return Scorer.of(scheme).score(List.of(sheet)).orElseThrow().asList().get(0);
    }

    private static Points points(Scorecard card, String code) {
        return card.at(CriterionCode.parse(code)).points().orElseThrow();
    }

    @Test
    void countsTheBestInAnyOrder() {
        BestOf two = new BestOf(2);
        Ratio third = Ratio.of(1, 3);
        assertEquals(Ratio.of(7, 3), best(two, third, Ratio.of(2), Ratio.of(-1)));
        assertEquals(Ratio.of(7, 3), best(two, Ratio.of(-1), Ratio.of(2), third));
        assertEquals(third, best(two, third));
    }

    @Test
    void isTheSameSchemeAfterItWasWrittenAndReadAgain() {
        Scheme again = read(SchemeWriter.write(scheme)).orElseThrow();
        assertEquals(scheme, again);
        assertEquals(scheme.fingerprint(), again.fingerprint());
        assertEquals(scheme.examples().size(), SchemeExamples.of(again).size());
    }

    @Test
    void tellsWhatIsWrongWithItsKeysInBothLanguages() {
        String yaml = SchemeWriter.write(scheme).replace("nothing-after: \"6\"", "nothing-after: 0.5");
        assertEquals(
                "criterion 1, half-life: \"nothing-after\" is 0.5, but must be a whole number from 1 to 30.",
                read(yaml).issues().get(0).message(Locale.ENGLISH));
        assertEquals(
                "tiêu chí 1, half-life: \"nothing-after\" là 0.5, nhưng phải là số nguyên từ 1 đến 30.",
                read(yaml).issues().get(0).message(Locale.forLanguageTag("vi")));
    }

    @Test
    void tellsWhenTheMaximumIsNotThatOfTheBest() {
        String yaml = SchemeWriter.write(scheme).replace("max: 12", "max: 18").replace("max: 16", "max: 22");
        assertEquals(
                "criterion 2: \"best-of\" makes 12 points of the maxima below, but max is 18.",
                read(yaml).issues().get(0).message(Locale.ENGLISH));
    }

    private static Checked<Scheme> read(String yaml) {
        return SchemeReader.standard().read("contest.yaml", new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }

    private static Ratio best(BestOf rule, Ratio... points) {
        Ratio one = Ratio.of(1);
        return rule.aggregate(Stream.of(points)
                .map(each -> new Contribution(each, one, one))
                .toList());
    }
}
