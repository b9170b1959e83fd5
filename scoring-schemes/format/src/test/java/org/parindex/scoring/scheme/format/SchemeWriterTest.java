package org.parindex.scoring.scheme.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.rule.Interval;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.Grade;
import org.parindex.scoring.core.scheme.GradeLimits;
import org.parindex.scoring.core.scheme.GradeLimits.Figure;
import org.parindex.scoring.core.scheme.GradeLimits.Limit;
import org.parindex.scoring.core.scheme.GradeQuantiles;
import org.parindex.scoring.core.scheme.GradeQuantiles.Quantile;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.scheme.TieBreaker;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Rounding;

class SchemeWriterTest {

    private static final LocalizedText BOTH = new LocalizedText(ImmutableMap.of("vi", "Chỉ số", "en", "Index"));

    private static Scheme readBack(Scheme scheme) {
        byte[] yaml = SchemeWriter.write(scheme).getBytes(UTF_8);
        return SchemeReader.standard()
                .read("written.yaml", new ByteArrayInputStream(yaml))
                .orElseThrow();
    }

    private static Criterion leaf(String code, String name, String max, String source) {
        return LeafCriterion.builder()
                .code(CriterionCode.parse(code))
                .name(LocalizedText.of(name))
                .maxPoints(Points.parse(max))
                .source(source)
                .build();
    }

    private static Scheme.Builder scheme() {
        Criterion group = CriterionGroup.builder()
                .code(CriterionCode.parse("1"))
                .name(BOTH)
                .addChildren(leaf("1.1", "Plan", "2.25", "a"), leaf("1.10", "Report", "100", "b"))
                .build();
        return Scheme.builder()
                .id(SchemeId.parse("demo/offices@2020"))
                .title(BOTH)
                .addSources(new ScoreSource("a", BOTH), new ScoreSource("b", LocalizedText.of("Survey")))
                .addCriteria(group, leaf("010", "Reply", "0.5", "a"));
    }

    @Test
    void writesEveryKey() {
        assertThat(SchemeWriter.write(scheme().build())).isEqualTo("""
                        format: 1
                        scheme: "demo/offices"
                        edition: "2020"
                        title:
                          vi: "Chỉ số"
                          en: "Index"
                        max: 102.75
                        sources:
                          a:
                            vi: "Chỉ số"
                            en: "Index"
                          b: "Survey"
                        rounding:
                          scale: 2
                          mode: "half-up"
                          at: "leaf"
                        ranking:
                          ties: "competition"
                          "on": "rounded"
                          shared: "plain"
                        missing: "refuse"
                        not-applicable: "refuse"
                        rescale: "total"
                        aggregation: "sum"
                        criteria:
                          - code: "1"
                            name:
                              vi: "Chỉ số"
                              en: "Index"
                            max: 102.25
                            aggregation: "sum"
                            criteria:
                              - code: "1.1"
                                name: "Plan"
                                max: 2.25
                                source: "a"
                                rule: "awarded"
                              - code: "1.10"
                                name: "Report"
                                max: 100
                                source: "b"
                                rule: "awarded"
                          - code: "010"
                            name: "Reply"
                            max: 0.5
                            source: "a"
                            rule: "awarded"
                        """);
    }

    @Test
    void writesWhatIsReadBackAsTheSameScheme() {
        Scheme scheme = scheme().rounding(new Rounding(3, RoundingMode.DOWN))
                .roundingPlace(RoundingPlace.RESULT)
                .ranking(new RankingPolicy(
                        TieRule.DENSE,
                        Basis.EXACT,
                        List.of(new TieBreaker.BySource("b"), new TieBreaker.ByCriterion(CriterionCode.parse("1.10")))))
                .missing(AbsencePolicy.ZERO)
                .notApplicable(AbsencePolicy.FULL)
                .build();
        assertThat(readBack(scheme)).isEqualTo(scheme);
        assertThat(readBack(scheme).fingerprint()).isEqualTo(scheme.fingerprint());
    }

    @Test
    void writesGradesByLimits() {
        Interval high = new Interval(Optional.of(Points.parse("87.5")), true, Optional.empty(), false);
        Interval low = new Interval(Optional.empty(), false, Optional.of(Points.parse("87.5")), false);
        Grade other = new Grade(LocalizedText.of("no"));
        for (Figure on : Figure.values()) {
            Scheme scheme = scheme().grades(
                            new GradeLimits(on, List.of(new Limit(new Grade(BOTH), high), new Limit(other, low))))
                    .build();

            assertThat(readBack(scheme)).isEqualTo(scheme);
            assertThat(readBack(scheme).fingerprint()).isEqualTo(scheme.fingerprint());
        }
    }

    @Test
    void writesGradesByQuantiles() {
        Scheme scheme = scheme().grades(new GradeQuantiles(List.of(
                        new Quantile(new Grade(BOTH), Points.parse("33.3")),
                        new Quantile(new Grade(LocalizedText.of("1.10")), Points.parse("66.7")))))
                .build();

        assertThat(readBack(scheme)).isEqualTo(scheme);
        assertThat(SchemeWriter.write(scheme)).contains("""
                grades:
                  quantiles:
                    - name:
                        vi: "Chỉ số"
                        en: "Index"
                      share: "33.3%"
                    - name: "1.10"
                      share: "66.7%"
                """);
    }

    @Test
    void writesEveryKindOfRuleAndPolicySoThatItIsReadBack() {
        Scheme scheme = SchemeReader.standard()
                .read(SchemeFiles.folder("everything.yaml"))
                .orElseThrow();
        Scheme again = readBack(scheme);
        assertThat(again).isEqualTo(scheme);
        assertThat(again.fingerprint()).isEqualTo(scheme.fingerprint());
        assertThat(SchemeWriter.write(again)).isEqualTo(SchemeWriter.write(scheme));
        assertThat(again.examples()).hasSize(2);
        SchemeExamples.of(again).forEach(SchemeExample::verify);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no", "~", "null", "1.10", "- a", "a: b", "*a", "&a", "!a", "# a", "{a}", "[a]", "'a'", "\"a\"", "a\\b",
                "a\nb", "a\tb", " a ", "%", "@a", "`a`", "<<", "|", ">", "?", "---", "\u00A0a", "Ð đ ở"
            })
    void writesAnyNameSoThatItIsReadBack(String name) {
        Scheme scheme = scheme().addCriteria(leaf("3", name, "1", "a")).build();
        assertThat(readBack(scheme)).isEqualTo(scheme);
    }

    @Test
    void writesASchemeWithoutSources() {
        Scheme scheme = Scheme.builder()
                .id(SchemeId.parse("demo@1"))
                .title(LocalizedText.of("Index"))
                .addCriteria(LeafCriterion.builder()
                        .code(CriterionCode.parse("1"))
                        .name(BOTH)
                        .maxPoints(Points.of(1000))
                        .build())
                .build();
        assertThat(readBack(scheme)).isEqualTo(scheme);
    }
}
