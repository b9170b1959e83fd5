package org.parindex.scoring.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.scheme.Trees.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.scheme.TieBreaker;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Points;

/** Ranks within the groups of units. */
class GroupRanksTest {

    private static final String[] DISTRICTS = {
        "A mountain 90 0", "B plain 85 0", "C mountain 80 5", "D mountain 85 0", "E plain 80 0", "F mountain 70 0"
    };

    @Test
    void countTheUnitsOfTheGroupAloneByTheSameTieRule() {
        // C has 80 + 5 = 85, like B and D
        assertThat(ranks(TieRule.COMPETITION, DISTRICTS))
                .containsExactly("1 A 1", "2 B 1", "2 C 2", "2 D 2", "5 E 2", "6 F 4");
        assertThat(ranks(TieRule.DENSE, DISTRICTS))
                .containsExactly("1 A 1", "2 B 1", "2 C 2", "2 D 2", "3 E 2", "4 F 3");
        assertThat(ranks(TieRule.ORDINAL, DISTRICTS))
                .containsExactly("1 A 1", "2 B 1", "3 C 2", "4 D 3", "5 E 2", "6 F 4");
    }

    @Test
    void goByTheSameTieBreakers() {
        assertThat(ranks(TieRule.COMPETITION, List.of(new TieBreaker.BySource("survey")), DISTRICTS))
                .containsExactly("1 A 1", "2 C 2", "3 B 1", "3 D 3", "5 E 2", "6 F 4");
    }

    @Test
    void areOnlyForUnitsWithAGroup() {
        assertThat(ranks(TieRule.COMPETITION, "A - 90 0", "B x 80 0", "C - 80 0", "D x 80 0"))
                .containsExactly("1 A -", "2 B 1", "2 C -", "2 D 1");
    }

    @Test
    void takeTwoSpellingsOfAGroupForOne() {
        assertThat(ranks(TieRule.COMPETITION, "A Huyện_núi 90 0", "B huyện__núi 80 0", "C HUYỆN_NÚI 70 0"))
                .containsExactly("1 A 1", "2 B 2", "3 C 3");
    }

    @Test
    void areShownAsSharedIfTheyAreSharedWithinTheGroup() {
        assertThat(ranks(TieRule.AVERAGE, "A x 90 0", "B x 80 0", "C x 80 0", "D y 80 0"))
                .containsExactly("1 A 1", "3 B 2.5", "3 C 2.5", "3 D 1");
    }

    @Test
    void areNotKnownOfAPublishedYear() {
        PublishedTotal total = PublishedTotal.of(unit("A", "mountain"), Points.of(90));

        assertThat(Ranking.of(List.of(total), TieRule.COMPETITION).orElseThrow().units())
                .containsExactly(new RankedUnit(Rank.of(1), Unit.of("A"), Points.of(90), RankOrigin.COMPUTED));
    }

    private static List<String> ranks(TieRule ties, String... units) {
        return ranks(ties, List.of(), units);
    }

    private static List<String> ranks(TieRule ties, List<TieBreaker> tieBreakers, String... units) {
        List<ScoreSheet> sheets =
                Stream.of(units).map(text -> sheet(text.split(" "))).toList();
        return Ranking.of(Scorer.of(scheme(leaf("1", "100", "appraisal"), leaf("2", "10", "survey"))
                                .addSources(source("appraisal"), source("survey"))
                                .ranking(new RankingPolicy(ties, Basis.ROUNDED, tieBreakers))
                                .build())
                        .score(sheets)
                        .orElseThrow())
                .units()
                .stream()
                .map(ranked -> ranked.rank() + " " + ranked.unit() + " "
                        + ranked.groupRank().map(String::valueOf).orElse("-"))
                .toList();
    }

    /** Reads a name, a group or {@code -}, and points at both leaves; {@code _} stands for a blank. */
    private static ScoreSheet sheet(String... words) {
        return ScoreSheet.builder()
                .unit(unit(words[0], words[1].replace('_', ' ')))
                .award("1", words[2])
                .award("2", words[3])
                .build();
    }

    private static Unit unit(String name, String group) {
        return new Unit(name, List.of(), Optional.of(group).filter(found -> !found.equals("-")));
    }
}
