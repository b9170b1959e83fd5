package org.parindex.scoring.scheme.format;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.Rescaling;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Refused;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Node.Sequence;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.parameter.Words;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SharedRanks;
import org.parindex.scoring.core.scheme.TieBreaker;
import org.parindex.scoring.core.scheme.TieRule;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Rounding;

/** Reads how a scheme rounds, ranks, and counts what is not there; each key that is absent keeps the core's default. */
final class PolicyParser {

    private static final LocalizedText ROUNDING = Owner.key("rounding");
    private static final int DEFAULT_SCALE = 2;
    private static final Words<Integer> SCALES = Words.between(0, Rounding.MAX_SCALE);
    private static final Words<RoundingMode> MODES = Words.of(List.of(
            RoundingMode.HALF_UP,
            RoundingMode.HALF_EVEN,
            RoundingMode.HALF_DOWN,
            RoundingMode.UP,
            RoundingMode.DOWN,
            RoundingMode.CEILING,
            RoundingMode.FLOOR));
    private static final Words<RoundingPlace> PLACES = Words.of(List.of(RoundingPlace.values()));
    private static final Words<SharedRanks> SHARED = Words.of(List.of(SharedRanks.values()));
    private static final Words<TieRule> TIES = Words.of(List.of(TieRule.values()));
    private static final Words<Basis> BASES = Words.of(List.of(Basis.values()));
    private static final Words<Rescaling> RESCALINGS = Words.of(List.of(Rescaling.values()));

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
    static int scale(Parameters scheme, Issues issues) {
        return scheme.mapping("rounding")
                .flatMap(found -> Parameters.of(found, ROUNDING, issues).word("scale", SCALES))
                .orElse(DEFAULT_SCALE);
    }

    void parse(Parameters fields, Scheme.Builder scheme) {
        fields.word("missing", CommonKeys.ABSENCES).ifPresent(scheme::missing);
        fields.word("not-applicable", CommonKeys.ABSENCES).ifPresent(scheme::notApplicable);
        fields.word("rescale", RESCALINGS).ifPresent(scheme::rescaling);
        fields.mapping("rounding").ifPresent(found -> rounding(found, scheme));
        fields.mapping("ranking").ifPresent(found -> scheme.ranking(ranking(found)));
    }

    private void rounding(Mapping mapping, Scheme.Builder scheme) {
        Parameters fields = Parameters.of(mapping, ROUNDING, issues).only(List.of("scale", "mode", "at"));
        int scale = fields.word("scale", SCALES).orElse(DEFAULT_SCALE);
        scheme.rounding(new Rounding(scale, fields.word("mode", MODES).orElse(RoundingMode.HALF_UP)));
        fields.word("at", PLACES).ifPresent(scheme::roundingPlace);
    }

    private RankingPolicy ranking(Mapping mapping) {
        Parameters fields = Parameters.of(mapping, Owner.key("ranking"), issues)
                .only(List.of("ties", "on", "tie-breakers", "shared"));
        return new RankingPolicy(
                fields.word("ties", TIES).orElse(RankingPolicy.STANDARD.ties()),
                fields.word("on", BASES).orElse(RankingPolicy.STANDARD.basis()),
                fields.sequence("tie-breakers").map(this::tieBreakers).orElse(List.of()),
                fields.word("shared", SHARED).orElse(RankingPolicy.STANDARD.shared()));
    }

    private List<TieBreaker> tieBreakers(Sequence list) {
        return list.items().stream().flatMap(item -> tieBreaker(item).stream()).toList();
    }

    private Optional<TieBreaker> tieBreaker(Node item) {
        if (item instanceof Refused) {
            return Optional.empty();
        }
        LocalizedText owner = Owner.key("tie-breakers");
        if (!(item instanceof Mapping mapping) || mapping.fields().size() != 1) {
            issues.add(ParameterIssue.WRONG_SHAPE.at(
                    item.location(), Owner.key("ranking"), "tie-breakers", A_TIE_BREAKER));
            return Optional.empty();
        }
        Parameters fields = Parameters.of(mapping, owner, issues).only(List.of("source", "criterion"));
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
