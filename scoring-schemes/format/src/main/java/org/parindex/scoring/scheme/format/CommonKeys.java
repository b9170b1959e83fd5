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

    static final String WEIGHT = "weight";
    private static final String NONE = "none";

    private final Issues issues;
    private final TextParser texts;

    CommonKeys(Issues issues) {
        this.issues = issues;
        this.texts = new TextParser(issues);
    }

    /** What a criterion says of its name, its weight, of absences and of where it comes from. */
    record Common(
            CriterionCode code,
            LocalizedText name,
            Optional<Ratio> weight,
            Optional<AbsencePolicy> missing,
            Optional<Imputation> imputation,
            Optional<AbsencePolicy> notApplicable,
            List<CriterionCode> predecessors,
            Optional<LocalizedText> reference) {}

    /** Reads what is left of them once there are code and name; empty if one of these or the weight could not be read. */
    Optional<Common> read(Parameters fields, Optional<CriterionCode> code, Optional<LocalizedText> name) {
        Optional<Ratio> weight = weight(fields);
        Optional<AbsencePolicy> missing = fields.word("missing", ABSENCES);
        Optional<Imputation> imputation = ImputationParser.parse(fields);
        Optional<AbsencePolicy> notApplicable = fields.word("not-applicable", ABSENCES);
        List<CriterionCode> predecessors = predecessors(fields);
        Optional<LocalizedText> reference = text(fields, "reference");
        boolean isWeightRead = weight.isPresent() == (fields.has(WEIGHT) && !isNone(fields, WEIGHT));
        return code.filter(found -> isWeightRead)
                .flatMap(found -> name.map(text ->
                        new Common(found, text, weight, missing, imputation, notApplicable, predecessors, reference)));
    }

    private List<CriterionCode> predecessors(Parameters fields) {
        return fields.scalars(Predecessors.KEY).stream()
                .flatMap(code -> code(code).stream())
                .toList();
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
