package org.parindex.scoring.examples.audit;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.audit.Place;
import org.parindex.scoring.core.audit.PublishedReport;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.Points;

/** The search that the audit is measured by, against cases that can be worked out by hand; the departments' tables are 1 to 11. */
class BruteForceTest {

    private final Scheme departments = SonLa.schemes().get(0);
    private final PublishedReport report = SonLa.only(departments, CorrectedReport.read());

    /** The mean of the totals stands in no other sum. */
    @Test
    void aMeanIsSuspectedAlone() {
        assertThat(suspects(cell(1, 21, 6), "90.52")).isEqualTo(Map.of(cell(1, 21, 6), points("90.25")));
    }

    /** Sở Nội vụ has 2 + 4 + 3 + 1.94 = 10.94, all but the last full, and the last from another source. */
    @Test
    void aLeafIsSuspectedAloneIfTheOthersCannotHaveMore() {
        assertThat(suspects(cell(7, 1, 3), "1.5")).isEqualTo(Map.of(cell(7, 1, 3), points("2")));
    }

    /** Sở Công thương has 2 + 3.43 + 3 + 1.9 = 10.33; of those from the same source, only 3.43 is below its maximum, which is 4. */
    @Test
    void aLeafThatIsNotFullIsSuspectedAsWell() {
        assertThat(suspects(cell(7, 4, 5), "2.5"))
                .isEqualTo(Map.of(cell(7, 4, 5), points("3"), cell(7, 4, 4), points("3.93")));
    }

    /** Total = previous + change, and any of the three could be wrong but that the total stands in two other tables. */
    @Test
    void aPreviousTotalIsSuspectedWithTheChange() {
        assertThat(suspects(cell(2, 1, 3), "92.65"))
                .isEqualTo(Map.of(cell(2, 1, 3), points("92.56"), cell(2, 1, 5), points("2.29")));
    }

    /** Two departments had 85.19 and share the ranks 13 and 14, so that Sở Giáo dục và Đào tạo, now 11th, gained 2 or 3. */
    @Test
    void aTieOfTheYearBeforeLeavesARankChangeOpen() {
        assertThat(suspects(cell(2, 11, 6), "+2")).isEmpty();
        assertThat(suspects(cell(2, 11, 6), "+4")).isEqualTo(Map.of(cell(2, 11, 6), points("2", "3")));
    }

    private Map<Place, Set<Points>> suspects(Place place, String text) {
        return new BruteForce(departments, report).suspects(Figures.of(Reprint.withFigure(report, place, text)));
    }

    private static Place cell(int table, int row, int column) {
        return new Place(table, Optional.of(row), Optional.of(column));
    }

    private static Set<Points> points(String... values) {
        return Arrays.stream(values).map(Points::parse).collect(toSet());
    }
}
