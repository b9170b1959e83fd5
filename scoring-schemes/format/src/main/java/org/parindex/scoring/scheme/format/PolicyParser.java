package org.parindex.scoring.scheme.format;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.TieBreaker;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Rounding;
import org.parindex.scoring.scheme.format.YamlNode.Mapping;
import org.parindex.scoring.scheme.format.YamlNode.Refused;
import org.parindex.scoring.scheme.format.YamlNode.Scalar;
import org.parindex.scoring.scheme.format.YamlNode.Sequence;

/** Reads how a scheme rounds, ranks, and counts what is not there; each key that is absent keeps the core's default. */
final class PolicyParser {

    private static final LocalizedText ROUNDING = Owner.key("rounding");
    private static final int DEFAULT_SCALE = 2;
    private static final Words<Integer> SCALES = Words.between(0, Points.MAX_SCALE);
    private static final Words<RoundingMode> MODES = Words.of(List.of(
            RoundingMode.HALF_UP,
            RoundingMode.HALF_EVEN,
            RoundingMode.HALF_DOWN,
            RoundingMode.UP,
            RoundingMode.DOWN,
            RoundingMode.CEILING,
            RoundingMode.FLOOR));
    private static final Words<RoundingPlace> PLACES = Words.of(List.of(RoundingPlace.values()));
    private static final Words<TieRule> TIES = Words.of(List.of(TieRule.values()));
    private static final Words<Basis> BASES = Words.of(List.of(Basis.values()));
    private static final Words<AbsencePolicy> ABSENCES = Words.of(List.of(AbsencePolicy.values()));

    private static final LocalizedText A_TIE_BREAKER =
            Owner.of("a list of {source: …} and {criterion: …}", "danh sách các {source: …} và {criterion: …}");

    private final Issues issues;
    private final SourceIds sources;
    private final CriteriaParser tree;

    PolicyParser(Issues issues, SourceIds sources, CriteriaParser tree) {
        this.issues = issues;
        this.sources = sources;
        this.tree = tree;
    }

    /** Returns the digits that points are rounded to. */
    static int scale(Fields scheme, Issues issues) {
        return scheme.mapping("rounding")
                .flatMap(found -> Fields.open(found, ROUNDING, issues).word("scale", SCALES))
                .orElse(DEFAULT_SCALE);
    }

    void parse(Fields fields, Scheme.Builder scheme) {
        fields.word("missing", ABSENCES).ifPresent(scheme::missing);
        fields.word("not-applicable", ABSENCES).ifPresent(scheme::notApplicable);
        fields.mapping("rounding").ifPresent(found -> rounding(found, scheme));
        fields.mapping("ranking").ifPresent(found -> scheme.ranking(ranking(found)));
    }

    private void rounding(Mapping mapping, Scheme.Builder scheme) {
        Fields fields = Fields.of(mapping, ROUNDING, List.of("scale", "mode", "at"), issues);
        int scale = fields.word("scale", SCALES).orElse(DEFAULT_SCALE);
        scheme.rounding(new Rounding(scale, fields.word("mode", MODES).orElse(RoundingMode.HALF_UP)));
        fields.word("at", PLACES).ifPresent(scheme::roundingPlace);
    }

    private RankingPolicy ranking(Mapping mapping) {
        Fields fields = Fields.of(mapping, Owner.key("ranking"), List.of("ties", "on", "tie-breakers"), issues);
        return new RankingPolicy(
                fields.word("ties", TIES).orElse(RankingPolicy.STANDARD.ties()),
                fields.word("on", BASES).orElse(RankingPolicy.STANDARD.basis()),
                fields.sequence("tie-breakers").map(this::tieBreakers).orElse(List.of()));
    }

    private List<TieBreaker> tieBreakers(Sequence list) {
        return list.items().stream().flatMap(item -> tieBreaker(item).stream()).toList();
    }

    private Optional<TieBreaker> tieBreaker(YamlNode item) {
        if (item instanceof Refused) {
            return Optional.empty();
        }
        LocalizedText owner = Owner.key("tie-breakers");
        if (!(item instanceof Mapping mapping) || mapping.fields().size() != 1) {
            issues.add(
                    FormatIssue.WRONG_SHAPE.at(item.location(), Owner.key("ranking"), "tie-breakers", A_TIE_BREAKER));
            return Optional.empty();
        }
        Fields fields = Fields.of(mapping, owner, List.of("source", "criterion"), issues);
        return fields.has("source")
                ? fields.scalar("source")
                        .flatMap(found -> sources.find(found, owner, issues))
                        .map(TieBreaker.BySource::new)
                : fields.scalar("criterion").flatMap(found -> byCriterion(found, owner));
    }

    private Optional<TieBreaker> byCriterion(Scalar found, LocalizedText owner) {
        Optional<CriterionCode> code = CriterionCode.tryParse(found.text()).filter(tree::knows);
        if (code.isEmpty()) {
            issues.add(FormatIssue.UNKNOWN_CRITERION.at(found.location(), owner, found.text()));
        }
        return code.map(TieBreaker.ByCriterion::new);
    }
}
