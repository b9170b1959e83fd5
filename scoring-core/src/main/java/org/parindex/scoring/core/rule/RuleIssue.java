package org.parindex.scoring.core.rule;

import java.util.Set;
import org.parindex.scoring.core.issue.CoreTexts;
import org.parindex.scoring.core.issue.IssueCode;

/** What can be wrong with rules: 1xx as a scheme file states them, 2xx when they meet a measurement or points, 3xx a sample. */
public enum RuleIssue implements IssueCode {
    GAP("RUL-101", "owner", "interval"),
    OVERLAP("RUL-102", "owner", "first", "second", "interval"),
    EMPTY_INTERVAL("RUL-103", "owner", "lower", "upper"),
    NO_LIMIT("RUL-104", "owner"),
    TWO_LIMITS("RUL-105", "owner", "first", "second"),
    MIXED_PERCENT("RUL-106", "owner", "key", "found"),
    OVER_MAXIMUM("RUL-107", "owner", "kind", "points", "max"),
    SAME_OPTION("RUL-108", "owner", "option"),
    NOT_RISING("RUL-109", "owner", "found", "before"),
    SAME_LIMITS("RUL-110", "owner", "found"),
    NEVER_REACHED("RUL-111", "owner", "key", "found", "full"),
    BAD_INPUT("RUL-112", "owner", "key", "found"),
    SAME_INPUT("RUL-113", "owner", "input"),
    NO_OPTIONS("RUL-115", "owner"),
    ONE_POINT("RUL-116", "owner"),
    ONE_QUANTITY("RUL-117", "owner", "key"),
    WRONG_SIDE("RUL-118", "owner", "key"),
    NOT_WHOLE("RUL-119", "owner", "key", "found", "most"),
    BAD_FORMULA("RUL-120", "owner", "key", "problem"),
    NO_CONDITION("RUL-121", "owner", "branch"),
    TWO_MEANINGS("RUL-122", "owner", "input", "first", "second"),
    UNUSED_INPUT("RUL-123", "owner", "input", "known"),
    UNKNOWN_OPTION("RUL-124", "owner", "input", "option", "known"),
    FLOOR_OVER_CAP("RUL-125", "owner", "floor", "cap"),
    BAD_EXPONENT("RUL-126", "owner", "found"),

    SAME_GOALPOSTS("RUL-150", "owner", "found"),
    NOT_LESS("RUL-151", "owner", "low", "found", "high", "limit"),
    NO_PULL("RUL-152", "owner"),
    TWO_DISTANCES("RUL-153", "owner", "key"),
    NO_RANKS("RUL-154", "owner", "key"),
    HALF_A_BASELINE("RUL-155", "owner"),
    CONTRARY_GOALPOSTS("RUL-156", "owner", "worst", "best"),

    INPUT_MISSING("RUL-201", "unit", "criterion", "name", "input"),
    UNKNOWN_INPUT("RUL-202", "unit", "criterion", "name", "input", "known"),
    WRONG_INPUT("RUL-203", "unit", "criterion", "name", "input", "found", "allowed"),
    OFF_STEP("RUL-204", "unit", "criterion", "name", "points", "step"),
    ZERO_OVER_ZERO("RUL-205", "unit", "criterion", "name", "of", "over"),
    OVER_ZERO("RUL-206", "unit", "criterion", "name", "of", "over", "found"),
    OUT_OF_RANGE("RUL-207", "unit", "criterion", "name", "found", "range"),
    TOO_FEW_ANSWERS("RUL-208", "unit", "criterion", "name", "answers", "least"),
    NO_BRANCH("RUL-209", "unit", "criterion", "name"),
    DIVISION_BY_ZERO("RUL-210", "unit", "criterion", "name", "expression"),
    TOO_MANY_POINTS("RUL-211", "unit", "criterion", "name", "points", "most"),
    TOO_FEW_POINTS("RUL-212", "unit", "criterion", "name", "points", "least"),
    OUT_OF_BOUNDS("RUL-213", "unit", "criterion", "name", "expression"),
    NEGATIVE_CHILD("RUL-214", "unit", "criterion", "name", "aggregation", "found"),
    ZERO_CHILD("RUL-215", "unit", "criterion", "name", "aggregation"),

    NO_SPREAD("RUL-301", "criterion", "name", "found"),
    NO_PERCENTILE("RUL-302", "criterion", "name", "percentile", "numbers"),
    ONE_UNIT("RUL-303", "criterion", "name"),
    NO_LOGARITHM("RUL-304", "criterion", "name", "found"),
    UNKNOWN_UNIT("RUL-305", "criterion", "name", "found"),
    CROSSED_GOALPOSTS("RUL-306", "criterion", "name", "first", "found", "second", "other"),
    TOO_MANY_UNITS("RUL-307", "criterion", "name", "units", "most"),
    SEVERAL_NUMBERS("RUL-308", "criterion", "name", "found", "numbers");

    private final Definition definition;

    RuleIssue(String id, String... parameters) {
        definition = Definition.error(id, CoreTexts::bundle, parameters);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public Set<String> rowParameters() {
        return Set.of("unit");
    }
}
