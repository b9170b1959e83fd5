package org.parindex.scoring.scheme.format;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.scheme.format.SchemeFiles.HEAD;
import static org.parindex.scoring.scheme.format.SchemeFiles.TREE;
import static org.parindex.scoring.scheme.format.SchemeFiles.read;
import static org.parindex.scoring.scheme.format.SchemeFiles.scheme;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.scheme.TieBreaker;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;

class SourcesTest {

    private static final String SOURCED = """
            max: 10
            sources:
              appraisal: {vi: Điểm thẩm định, en: Appraisal}
              officials-2: Survey of officials
            criteria:
              - {code: 1, name: Plan, max: 6, source: appraisal}
              - {code: 2, name: Report, max: 4, source: officials-2}
            """;

    @Test
    void keepTheirOrderAndNames() {
        assertThat(scheme(HEAD + SOURCED).sources())
                .containsExactly(
                        new ScoreSource(
                                "appraisal",
                                new LocalizedText(ImmutableMap.of("vi", "Điểm thẩm định", "en", "Appraisal"))),
                        new ScoreSource("officials-2", LocalizedText.of("Survey of officials")));
    }

    @Test
    void belongToLeaves() {
        assertThat(scheme(HEAD + SOURCED).leaves())
                .extracting(leaf -> leaf.source().orElseThrow())
                .containsExactly("appraisal", "officials-2");
    }

    @Test
    void canBeLeftOut() {
        assertThat(scheme(HEAD + TREE).leaves())
                .allSatisfy(leaf -> assertThat(leaf.source()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule: {min-max: {worst: 0, best: 10}} | rule",
                "quorum: {children: all, otherwise: zero} | otherwise: zero"
            })
    void goWithNothingThatMakesOtherPointsThanTheSum(String key, String found) {
        assertThat(SchemeFiles.described(read(HEAD + key + "\n" + SOURCED)))
                .singleElement()
                .asString()
                .contains("error SCH-404: the scheme: the criteria below do not add up (\"" + found + "\")");
    }

    @Test
    void canBreakTiesAsCriteriaCan() {
        String ties =
                "ranking: {tie-breakers: [{source: officials-2}, {criterion: 2}, {criterion: 1}, {source: appraisal}]}\n";

        assertThat(scheme(HEAD + ties + SOURCED).ranking().tieBreakers())
                .containsExactly(
                        new TieBreaker.BySource("officials-2"),
                        new TieBreaker.ByCriterion(CriterionCode.parse("2")),
                        new TieBreaker.ByCriterion(CriterionCode.parse("1")),
                        new TieBreaker.BySource("appraisal"));
    }

    @Test
    void areSuggestedFromAHundredAndNoMore() {
        assertThat(hintBesideSources(100)).contains("Did you mean \"office-7\"?");
        assertThat(hintBesideSources(101)).isEmpty();
    }

    /** Returns what is said to a leaf that names {@code ofice-7} where there are {@code office-0}, {@code office-1} and so on. */
    private static Optional<String> hintBesideSources(int count) {
        String sources = IntStream.range(0, count)
                .mapToObj(i -> "  office-" + i + ": Office\n")
                .collect(joining());
        String criteria = "max: 1\ncriteria: [{code: 1, name: Plan, max: 1, source: ofice-7}]";

        return read(HEAD + "sources:\n" + sources + criteria).issues().get(0).hint(Locale.ENGLISH);
    }
}
