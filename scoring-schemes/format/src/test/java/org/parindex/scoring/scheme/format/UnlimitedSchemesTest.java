package org.parindex.scoring.scheme.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeDiff;

/** Schemes whose points have no limit. */
class UnlimitedSchemesTest {

    private static final String HEADER = """
            format: 1
            scheme: demo/changes
            edition: 2020
            title: Index
            max: none
            missing: leave-out
            rescale: parent
            aggregation: mean
            criteria:
            """;

    private static Scheme scheme(String criteria) {
        return SchemeFiles.read(HEADER + criteria).orElseThrow();
    }

    /** (0.6 + 8.9) / 2 = 4.75: there is no share of a maximum by which the sum of one of two could be scaled up. */
    @Test
    void areNotScaledUp() {
        String example = """
                  - {code: 1, name: Growth}
                  - {code: 2, name: Trade, aggregation: sum, criteria: [{code: 2.1, name: Goods}, {code: 2.2, name: Services}]}
                examples:
                  - {name: services alone, given: {1: 0.6, 2.1: missing, 2.2: 8.9}, expect: {2: 8.9, total: 4.75}}
                """;

        assertThat(SchemeFiles.read(HEADER + example).issues()).isEmpty();
    }

    @Test
    void haveCriteriaThatComeAndGo() {
        SchemeDiff diff = SchemeDiff.between(
                scheme("  - {code: 1, name: Growth}\n  - {code: 2, name: Trade}\n"),
                scheme("  - {code: 1, name: Growth}\n  - {code: 3, name: Debt}\n"));

        assertThat(diff.changes())
                .extracting(change -> change.kind() + " " + change.code())
                .isEqualTo(List.of("ADDED 3", "REMOVED 2"));
    }
}
