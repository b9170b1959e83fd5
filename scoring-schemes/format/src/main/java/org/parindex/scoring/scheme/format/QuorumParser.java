package org.parindex.scoring.scheme.format;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.Quorum;
import org.parindex.scoring.core.aggregation.Quorum.Basis;
import org.parindex.scoring.core.aggregation.Quorum.Shortfall;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.parameter.Words;
import org.parindex.scoring.core.rule.Amount;
import org.parindex.scoring.core.value.LocalizedText;

/** Reads how much must be there for a group to have a result. */
final class QuorumParser {

    static final String KEY = "quorum";

    private static final String ALL = "all";
    private static final Amount EVERYTHING = Amount.parse("100%");
    private static final Words<Shortfall> SHORTFALLS = Words.of(List.of(Shortfall.values()));
    private static final LocalizedText EXPECTED = LocalizedText.bilingual(
            "all, a whole number from 1 on, or a percentage up to 100%",
            "all, một số nguyên từ 1 trở lên, hoặc tỷ lệ phần trăm không quá 100%");

    private QuorumParser() {}

    static Optional<Quorum> parse(Parameters fields, Issues issues) {
        return !fields.has(KEY) || CommonKeys.isNone(fields, KEY)
                ? Optional.empty()
                : fields.mapping(KEY).flatMap(found -> quorum(found, issues));
    }

    private static Optional<Quorum> quorum(Mapping mapping, Issues issues) {
        Parameters found = Parameters.of(mapping, Owner.key(KEY), issues).only("children", "leaves", "otherwise");
        if (found.has("children")) {
            found.refuse("leaves", FormatIssue.TWO_QUORUMS);
        } else if (!found.has("leaves")) {
            found.require("children");
        }
        Basis of = found.has("leaves") ? Basis.LEAVES : Basis.CHILDREN;
        Shortfall otherwise = found.word("otherwise", SHORTFALLS).orElse(Shortfall.LEAVE_OUT);
        return found.parsed(of == Basis.LEAVES ? "leaves" : "children", QuorumParser::amount, EXPECTED)
                .map(amount -> new Quorum(of, amount, otherwise));
    }

    private static Optional<Amount> amount(String text) {
        return text.equals(ALL)
                ? Optional.of(EVERYTHING)
                : Amount.tryParse(text).filter(Quorum::isFit);
    }
}
