package org.parindex.scoring.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.audit.Audit;
import org.parindex.scoring.core.audit.Finding;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.scheme.Scheme;

class CorrectedReportTest {

    private final PublishedReport report = CorrectedReport.read();

    @Test
    void hasNoErrors() {
        List<Finding> findings = Audit.of(SonLa.schemes()).audit(report);
        assertThat(findings).filteredOn(finding -> finding.issue().isError()).isEmpty();
    }

    @Test
    void breaksNoRuleOfTheBruteForce() {
        for (Scheme scheme : SonLa.schemes()) {
            PublishedReport index = SonLa.only(scheme, report);
            assertThat(new BruteForce(scheme, index).broken(Figures.of(index))).isEmpty();
        }
    }
}
