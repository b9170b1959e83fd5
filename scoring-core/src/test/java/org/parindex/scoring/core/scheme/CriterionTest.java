package org.parindex.scoring.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.core.scheme.Trees.group;
import static org.parindex.scoring.core.scheme.Trees.groupBuilder;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.Contribution;
import org.parindex.scoring.core.aggregation.Sum;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;

class CriterionTest {

    private static final CriterionGroup TREE =
            group("1", leaf("1.1", "0.1"), group("1.2", leaf("1.2.1", "0.2"), leaf("1.2.2", "1.75")), leaf("1.3", "3"));

    @Nested
    class Leaves {

        @Test
        void areAwardedWithoutASourceUnlessSet() {
            assertThat(leaf("1.1", "2").rule()).isEqualTo(Awarded.freely());
            assertThat(leaf("1.1", "2").source()).isEmpty();
            assertThat(leaf("1.1", "2", "appraisal").source()).contains("appraisal");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-0.01", "-2"})
        void needAPositiveMaximum(String maxPoints) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> leaf("1.1", maxPoints))
                    .withMessage("maxPoints of 1.1 must be positive: " + maxPoints);
        }

        @Test
        void areTheirOnlyNode() {
            LeafCriterion leaf = leaf("1.1", "0.01");
            assertThat(leaf.nodes()).containsExactly(leaf);
            assertThat(leaf.leaves()).containsExactly(leaf);
        }

        @Test
        void areValues() {
            assertThat(leaf("1.1", "2.0")).isEqualTo(leaf("1.1", "2.00")).isNotEqualTo(leaf("1.1", "2.01"));
            assertThat(leaf("1.1", "2"))
                    .isEqualTo(leafBuilder("1.1", "2").rule(Awarded.freely()).build());
        }
    }

    @Nested
    class Groups {

        @Test
        void haveTheMaximumOfTheirChildrenExactly() {
            // 0.1 + (0.2 + 1.75) + 3 = 5.05
            assertThat(TREE.maxPoints()).isEqualTo(Points.parse("5.05"));
            assertThat(TREE.children().get(1).maxPoints()).isEqualTo(Points.parse("1.95"));
        }

        @Test
        void haveTheMaximumThatTheirRuleMakes() {
            record First() implements AggregationRule {
                @Override
                public String kind() {
                    return "first";
                }

                @Override
                public Mapping parameters() {
                    return Node.keys().build();
                }

                @Override
                public Ratio aggregate(List<Contribution> children) {
                    return children.get(0).points();
                }
            }
            assertThat(groupBuilder("1", leaf("1.1", "2"), leaf("1.2", "3"))
                            .aggregation(new First())
                            .build()
                            .maxPoints())
                    .isEqualTo(Points.of(2));
        }

        @Test
        void addUpUnlessSet() {
            assertThat(TREE.aggregation()).isEqualTo(new Sum());
        }

        @Test
        void needChildren() {
            assertThatIllegalArgumentException().isThrownBy(() -> group("1")).withMessage("children of 1 are empty");
        }

        @Test
        void standBeforeTheirChildren() {
            assertThat(TREE.nodes().map(node -> node.code().text()))
                    .containsExactly("1", "1.1", "1.2", "1.2.1", "1.2.2", "1.3");
        }

        @Test
        void knowTheirLeavesInDeclaredOrder() {
            assertThat(TREE.leaves().map(leaf -> leaf.code().text())).containsExactly("1.1", "1.2.1", "1.2.2", "1.3");
        }
    }
}
