package org.parindex.scoring.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.audit.Printed.findings;
import static org.parindex.scoring.core.audit.Printed.lines;
import static org.parindex.scoring.core.audit.Printed.table;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Trees;

class UnitNotesTest {

    private final Scheme scheme =
            Trees.scheme(Trees.leaf("1", "5"), Trees.leaf("2", "5")).build();

    private final Printed first = table(1, "unit", "1").rowOf("Home Office", "Home Office", "1");
    private final Printed second = table(2, "unit", "2").rowOf("Home Office", "Home office", "2");
    private final Printed third = table(3, "unit", "total").rowOf("Home Office", "HOME OFFICE", "3");

    @Test
    void tellAllSpellingsWhereTheFirstOfThemStands() {
        assertThat(lines(scheme, first, second, third))
                .containsExactly("report.docx, table 2, row 2, cell 1: remark AUD-301: "
                        + "Home Office is spelled in several ways: Home office, HOME OFFICE.");
    }

    @Test
    void tellThemInVietnamese() {
        assertThat(lines(findings(scheme, first, second, third), Locale.forLanguageTag("vi")))
                .containsExactly("report.docx, bảng 2, dòng 2, ô 1: nhận xét AUD-301: "
                        + "Home Office được viết theo nhiều cách: Home office, HOME OFFICE.");
    }

    @Test
    void sayNothingWhereEachNameIsSpelledAsItIs() {
        assertThat(lines(scheme, first)).isEmpty();
    }
}
