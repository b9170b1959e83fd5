package org.parindex.scoring.scheme.format;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.Quorum;
import org.parindex.scoring.core.aggregation.Quorum.Basis;
import org.parindex.scoring.core.aggregation.Quorum.Shortfall;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.parameter.Words;
import org.parindex.scoring.core.rule.Amount;
import org.parindex.scoring.core.value.LocalizedText;

/** Reads how much must be there for a group to have a result. */
final class QuorumParser {

    static final String KEY = "quorum";

    private static final String CHILDREN = "children";
    private static final String LEAVES = "leaves";
    private static final String OTHERWISE = "otherwise";
    private static final String ALL = "all";
    private static final Amount EVERYTHING = Amount.parse("100%");
    private static final Words<Shortfall> SHORTFALLS = Words.of(List.of(Shortfall.values()));
    private static final LocalizedText EXPECTED = LocalizedText.bilingual(
            "all, a whole number from 1 on, or a percentage up to 100%",
            "all, một số nguyên từ 1 trở lên, hoặc tỷ lệ phần trăm không quá 100%");

    private QuorumParser() {}

    static Optional<Quorum> parse(Parameters fields) {
        return !fields.has(KEY) || CommonKeys.isNone(fields, KEY)
                ? Optional.empty()
                : fields.parameters(KEY).flatMap(found -> quorum(found.named(Owner.key(KEY))));
    }

    private static Optional<Quorum> quorum(Parameters found) {
        found.only(CHILDREN, LEAVES, OTHERWISE);
        if (found.has(CHILDREN)) {
            found.refuse(LEAVES, FormatIssue.TWO_QUORUMS);
        } else if (!found.has(LEAVES)) {
            found.require(CHILDREN);
        }
        Basis of = found.has(LEAVES) ? Basis.LEAVES : Basis.CHILDREN;
        Shortfall otherwise = found.word(OTHERWISE, SHORTFALLS).orElse(Shortfall.LEAVE_OUT);
        return found.parsed(of == Basis.LEAVES ? LEAVES : CHILDREN, QuorumParser::amount, EXPECTED)
                .map(amount -> new Quorum(of, amount, otherwise));
    }

    private static Optional<Amount> amount(String text) {
        return text.equals(ALL)
                ? Optional.of(EVERYTHING)
                : Amount.tryParse(text).filter(Quorum::isFit);
    }
}
