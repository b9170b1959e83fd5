package org.parindex.scoring.scheme.format;

import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.Imputation;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.parameter.Words;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Ratio;

/** Reads the keys that groups and leaves have in common. */
final class CommonKeys {

    static final Words<AbsencePolicy> ABSENCES = Words.of(List.of(AbsencePolicy.values()));

    static final LocalizedText NUMBER = LocalizedText.bilingual(
            "a number such as 0.25 or a fraction such as 1/3", "một số như 0.25 hoặc phân số như 1/3");

    private static final String WEIGHT = "weight";
    private static final String NONE = "none";

    private final Issues issues;
    private final ImputationParser imputations;
    private final TextParser texts;

    CommonKeys(Issues issues) {
        this.issues = issues;
        this.texts = new TextParser(issues);
        this.imputations = new ImputationParser(issues);
    }

    /** What a criterion says of its weight, of absences and of where it comes from. */
    record Policies(
            boolean isWeightRead,
            Optional<Ratio> weight,
            Optional<AbsencePolicy> missing,
            Optional<Imputation> imputation,
            Optional<AbsencePolicy> notApplicable,
            List<CriterionCode> predecessors,
            Optional<LocalizedText> reference) {}

    Policies policies(Parameters fields) {
        Optional<Ratio> weight = weight(fields);
        boolean isDeclared = fields.has(WEIGHT) && !isNone(fields, WEIGHT);
        return new Policies(
                weight.isPresent() == isDeclared,
                weight,
                fields.word("missing", ABSENCES),
                imputations.parse(fields),
                fields.word("not-applicable", ABSENCES),
                fields.scalars("predecessors").stream()
                        .flatMap(code -> code(code).stream())
                        .toList(),
                text(fields, "reference"));
    }

    private static Optional<Ratio> weight(Parameters fields) {
        Optional<Ratio> weight =
                isNone(fields, WEIGHT) ? Optional.empty() : fields.parsed(WEIGHT, Ratio::tryParse, NUMBER);
        weight.filter(found -> found.signum() <= 0)
                .ifPresent(found -> fields.report(WEIGHT, ParameterIssue.NOT_POSITIVE, WEIGHT, found.spelling()));
        return weight.filter(found -> found.signum() > 0);
    }

    /** Returns whether an edition takes back what its base says. */
    static boolean isNone(Parameters fields, String key) {
        return fields.value(key)
                .filter(value -> value instanceof Scalar scalar && scalar.text().equals(NONE))
                .isPresent();
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
