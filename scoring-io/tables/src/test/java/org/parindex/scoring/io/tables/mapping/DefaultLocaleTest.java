package org.parindex.scoring.io.tables.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.issues;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.scoreUnits;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.totals;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.score.Scorecards;

/** The machine's language, digits and calendar change neither what is read nor what is said. */
@ResourceLock(Resources.LOCALE)
class DefaultLocaleTest {

    private final Locale former = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(former);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "vi-VN", "de-DE"})
    void changesNothing(String machine) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        Checked<Scorecards> scored =
                scoreUnits("unit,1.1,1.2,2.1\nSỞ NỘI VỤ,2,1.5,6.5\nSở Y TẾ,1.86,1.25,5\nban DT,0,2.25,N/A\n");

        assertThat(totals(scored)).containsExactly("Sở Nội vụ 10", "Sở Y tế 8.11");
        assertThat(issues(scored))
                .containsExactly(
                        "a.csv:4:3: error SCO-101: Ban Dân tộc, criterion 1.2 \"Inspection\":"
                                + " 2.25 is more than the maximum 1.5.",
                        "a.csv:4:4: error SCO-104: Ban Dân tộc, criterion 2.1 \"One-stop shop\": marked as not"
                                + " applicable, which this scheme does not allow. Write the value, or declare in the"
                                + " scheme what \"not-applicable\" counts.");
    }
}
