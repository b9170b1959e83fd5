package org.parindex.scoring.core.scheme;

import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/** Short ways to spell out schemes in tests. */
public final class Trees {

    private Trees() {}

    /** Returns a leaf without a source, named "Leaf" and its code. */
    public static LeafCriterion leaf(String code, String maxPoints) {
        return leafBuilder(code, maxPoints).build();
    }

    public static LeafCriterion leaf(String code, String maxPoints, String source) {
        return leafBuilder(code, maxPoints).source(source).build();
    }

    public static LeafCriterion.Builder leafBuilder(String code, String maxPoints) {
        return LeafCriterion.builder()
                .code(CriterionCode.parse(code))
                .name(LocalizedText.of("Leaf " + code))
                .maxPoints(Points.parse(maxPoints));
    }

    /** Returns a group named "Group" and its code. */
    public static CriterionGroup group(String code, Criterion... children) {
        return groupBuilder(code, children).build();
    }

    public static CriterionGroup.Builder groupBuilder(String code, Criterion... children) {
        return CriterionGroup.builder()
                .code(CriterionCode.parse(code))
                .name(LocalizedText.of("Group " + code))
                .addChildren(children);
    }

    /** Returns a source whose name is its id. */
    public static ScoreSource source(String id) {
        return new ScoreSource(id, LocalizedText.of(id));
    }

    /** Returns the builder of the scheme {@code test/index@2020}, in which everything else has its default. */
    public static Scheme.Builder scheme(Criterion... criteria) {
        return Scheme.builder()
                .id(SchemeId.parse("test/index@2020"))
                .title(LocalizedText.of("Index"))
                .addCriteria(criteria);
    }
}
