package org.parindex.scoring.scheme.format;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.parameter.Words;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;

/** Reads the keys that groups and leaves have in common. */
final class CommonKeys {

    static final Words<AbsencePolicy> ABSENCES = Words.of(List.of(AbsencePolicy.values()));

    private final Issues issues;
    private final TextParser texts;

    CommonKeys(Issues issues) {
        this.issues = issues;
        this.texts = new TextParser(issues);
    }

    /** What a criterion says of absences and of where it comes from. */
    record Policies(
            Optional<AbsencePolicy> missing,
            Optional<AbsencePolicy> notApplicable,
            List<CriterionCode> predecessors,
            Optional<LocalizedText> reference) {}

    Policies policies(Parameters fields) {
        return new Policies(
                fields.word("missing", ABSENCES),
                fields.word("not-applicable", ABSENCES),
                fields.scalars("predecessors").stream()
                        .flatMap(code -> code(code).stream())
                        .toList(),
                text(fields, "reference"));
    }

    Optional<LocalizedText> text(Parameters fields, String key) {
        return texts.parse(fields, key);
    }

    Optional<CriterionCode> code(Parameters fields, String key) {
        return fields.scalar(key).flatMap(this::code);
    }

    private Optional<CriterionCode> code(Scalar found) {
        Optional<CriterionCode> code =
                CriterionCode.tryParse(found.text()).filter(parsed -> !parsed.equals(CriterionCode.TOTAL));
        if (code.isEmpty()) {
            issues.add(FormatIssue.BAD_CODE.at(found.location(), found.text()));
        }
        return code;
    }
}
