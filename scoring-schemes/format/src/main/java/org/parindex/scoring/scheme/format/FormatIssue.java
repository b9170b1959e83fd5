package org.parindex.scoring.scheme.format;

import java.util.ResourceBundle;
import org.parindex.scoring.core.issue.IssueCode;

/** What can be wrong with a scheme file: 1xx its syntax, 2xx its structure, 3xx numbers, 4xx sums, 6xx editions, 7xx examples. */
public enum FormatIssue implements IssueCode {
    NOT_YAML("SCH-101", "problem"),
    ALIAS("SCH-102"),
    ANCHOR("SCH-103"),
    TAG("SCH-104"),
    SECOND_DOCUMENT("SCH-105"),
    TOO_DEEP("SCH-106", "limit"),
    EMPTY("SCH-107"),
    TOO_MANY_CRITERIA("SCH-108", "limit"),
    NOT_A_SCHEME("SCH-109"),
    TAB("SCH-110"),
    BAD_START("SCH-111", "character"),
    STRAY_COLON("SCH-112"),
    NO_COLON("SCH-113"),
    UNCLOSED("SCH-114", "sign"),
    NOT_SEPARATED("SCH-115", "sign", "line"),
    MISPLACED("SCH-116"),
    BAD_ESCAPE("SCH-117"),
    BAD_KEY("SCH-118"),
    NO_BREAK_SPACE("SCH-119"),
    ENDS_EARLY("SCH-120"),

    DUPLICATE_KEY("SCH-201", "key", "line"),
    BAD_NAME("SCH-207", "found"),
    BAD_EDITION("SCH-208", "found"),
    BAD_CODE("SCH-209", "found"),
    DUPLICATE_CODE("SCH-210", "code", "line"),
    BAD_SOURCE("SCH-211", "found"),
    UNKNOWN_SOURCE("SCH-212", "owner", "found", "known"),
    NO_SOURCE("SCH-213", "owner", "known"),
    GROUP_KEY("SCH-214", "owner", "key"),
    BAD_LANGUAGE("SCH-216", "owner", "found"),
    UNKNOWN_CRITERION("SCH-217", "owner", "found"),
    LEAF_KEY("SCH-218", "owner", "key"),
    GROUP_RULE("SCH-223", "owner", "kind"),
    TWO_QUORUMS("SCH-224", "owner", "key"),
    WITHOUT_OTHERS("SCH-225", "owner", "key"),
    NO_GRADES("SCH-231", "owner"),
    KEYS_APART("SCH-232", "owner", "key", "other"),
    PERCENT_OF_POINTS("SCH-233", "owner"),
    SAME_GRADE("SCH-234", "owner", "grade"),
    PERCENT_OF_NO_MAXIMUM("SCH-235", "owner"),
    LEVEL_TWICE("SCH-236", "owner", "level", "line"),
    NO_SUCH_LEVEL("SCH-237", "owner", "level", "deepest"),
    LEVEL_AS_THE_REST("SCH-238", "owner"),
    CARRIED_FROM_THE_TOTAL("SCH-239", "owner"),
    QUORUM_OUT_OF_REACH("SCH-240", "owner", "needed", "most"),
    UNFIT_IMPUTATION("SCH-241", "owner", "value", "least", "most"),

    FINE_MAX("SCH-303", "owner", "max", "scale"),
    UNBOUNDED_RULE("SCH-304", "owner", "kind", "max"),
    NONE_DIFFERS("SCH-305", "owner", "max", "terms"),

    SUM_DIFFERS("SCH-401", "owner", "sum", "max", "terms"),
    SHARES_DIFFER("SCH-402", "owner", "sum", "terms"),
    MAX_DIFFERS("SCH-403", "owner", "kind", "made", "max", "terms"),
    SOURCES_ADD_UP("SCH-404", "owner", "kind"),
    WEIGHT_NOT_ASKED_FOR("SCH-405", "owner", "kind", "terms"),
    WEIGHTS_INCOMPLETE("SCH-406", "owner", "terms"),
    WEIGHTS_DIFFER("SCH-407", "owner", "sum", "terms"),

    OTHER_SCHEME("SCH-601", "found", "expected"),
    FAULTY_BASE("SCH-602", "base"),
    CRITERIA_OF_A_BASE("SCH-603", "owner", "key"),
    CHANGES_OF_NOTHING("SCH-604", "owner", "key"),
    NO_CHANGE("SCH-605", "owner", "known"),
    CODE_TAKEN("SCH-606", "owner", "code"),
    UNDER_A_LEAF("SCH-607", "owner", "code"),
    NOT_UNDER("SCH-608", "owner", "code", "parent"),
    INTO_ITSELF("SCH-609", "owner", "code"),
    TWO_PLACES("SCH-610", "owner"),
    SAME_SCHEME("SCH-611", "scheme", "first"),
    TOO_MANY_FILES("SCH-612", "limit"),

    EXAMPLE_DIFFERS("SCH-701", "example", "criterion", "found", "expected"),
    EXAMPLE_FAULTY("SCH-702", "example", "issue"),
    EXAMPLE_SCORED("SCH-703", "example", "expected", "found"),
    EXAMPLE_GIVES_A_GROUP("SCH-704", "owner", "code"),
    EXAMPLE_EXPECTS_NOTHING("SCH-705", "owner"),
    EXAMPLE_EXPECTS_BOTH("SCH-706", "owner"),
    EXAMPLE_INPUTS("SCH-707", "owner", "code", "known"),
    EXAMPLE_NAME("SCH-708", "owner", "name"),
    EXAMPLE_OF_A_SAMPLE("SCH-709", "owner");

    private final Definition definition;

    FormatIssue(String id, String... parameters) {
        definition = Definition.error(
                id,
                locale -> ResourceBundle.getBundle("org.parindex.scoring.scheme.format.issues", locale),
                parameters);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
