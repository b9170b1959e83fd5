package org.parindex.scoring.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.scoring.core.scheme.Trees.groupBuilder;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.leafBuilder;
import static org.parindex.scoring.core.scheme.Trees.scheme;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.aggregation.AbsencePolicy;
import org.parindex.scoring.core.aggregation.Imputation;
import org.parindex.scoring.core.value.Ratio;

/** What counts at a criterion in place of a value that is not there. */
class WhenAbsentTest {

    private static final Imputation ONE = new Imputation.Fixed(Ratio.of(1));
    private static final Criterion SILENT = leaf("1.1", "1");
    private static final Criterion SAYING =
            leafBuilder("1.2", "1").missing(AbsencePolicy.FULL).imputation(ONE).build();
    private static final Criterion GROUP = groupBuilder("1", SILENT, SAYING)
            .missing(AbsencePolicy.ZERO)
            .notApplicable(AbsencePolicy.LEAVE_OUT)
            .build();
    private static final Scheme SCHEME =
            scheme(GROUP).missing(AbsencePolicy.EXCLUDE).build();

    @Test
    void isWhatTheNearestSays() {
        assertThat(SCHEME.whenAbsent(SAYING))
                .isEqualTo(new WhenAbsent(AbsencePolicy.FULL, AbsencePolicy.LEAVE_OUT, Optional.of(ONE)));
    }

    @Test
    void isWhatTheGroupSaysIfTheLeafIsSilent() {
        WhenAbsent ofGroup = new WhenAbsent(AbsencePolicy.ZERO, AbsencePolicy.LEAVE_OUT, Optional.empty());
        assertThat(SCHEME.whenAbsent(SILENT)).isEqualTo(ofGroup);
        assertThat(SCHEME.whenAbsent(GROUP)).isEqualTo(ofGroup);
    }

    @Test
    void isWhatTheSchemeSaysOfAllBelow() {
        assertThat(SCHEME.whenAbsent(SCHEME.root()))
                .isEqualTo(new WhenAbsent(AbsencePolicy.EXCLUDE, AbsencePolicy.REFUSE, Optional.empty()));
    }

    @Test
    void isNotKnownOfCriteriaOfOtherSchemes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHEME.whenAbsent(leaf("2", "1")))
                .withMessage("criterion 2 is not in test/index@2020");
    }
}
