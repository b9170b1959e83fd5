package org.parindex.scoring.io.tables.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.issues;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.tables.sheet.UnitReader;

class UnitReaderTest {

    private static Checked<Units> read(String csv) {
        return UnitReader.read(SmallIndex.table("units.csv", csv));
    }

    private static List<Unit> units(String csv) {
        return read(csv).orElseThrow().asList();
    }

    @Test
    void readsNamesAloneInTheirOrder() {
        assertThat(units("unit\nSở Y tế\nBan Dân tộc\n")).containsExactly(Unit.of("Sở Y tế"), Unit.of("Ban Dân tộc"));
    }

    @Test
    void readsAliasesAndGroups() {
        assertThat(units("unit,aliases,group\nSở Nội vụ,SNV|Sở NV,sở\n"))
                .containsExactly(new Unit("Sở Nội vụ", List.of("SNV", "Sở NV"), Optional.of("sở")));
    }

    @Test
    void findsColumnsInAnyOrder() {
        assertThat(units("group,unit\nhuyện,Mộc Châu\n"))
                .containsExactly(new Unit("Mộc Châu", List.of(), Optional.of("huyện")));
    }

    @Test
    void takesEmptyCellsForNothing() {
        assertThat(units("unit,aliases,group\nSở A,, \u00A0\n")).containsExactly(Unit.of("Sở A"));
    }

    @Test
    void dropsBlanksAndEmptyPartsAmongAliases() {
        assertThat(units("unit,aliases\nSở A,\" | A1 |\u00A0A2\u00A0||\"\n"))
                .containsExactly(new Unit("Sở A", List.of("A1", "A2"), Optional.empty()));
    }

    @Test
    void letsAUnitRepeatItsOwnNameAmongItsAliases() {
        assertThat(units("unit,aliases\nSở A,SỞ A|A|a\n")).hasSize(1);
    }

    @Test
    void readsNoUnitsOfAHeaderAlone() {
        assertThat(units("unit,aliases\n")).isEmpty();
    }

    @Test
    void hasNoValueBesideAnyError() {
        Checked<Units> read = read("unit,alias\nSở A,A\n");

        assertThat(read.value()).isEmpty();
        assertThat(issues(read))
                .containsExactly("units.csv:1:2: error TAB-202: The column \"alias\" is not known."
                        + " Known columns: unit, aliases, group. Did you mean \"aliases\"?");
    }

    @Test
    void readsWhatFindsItsUnitsAgain() {
        Units units = read("unit,aliases\nSở Nội vụ,SNV\n").orElseThrow();

        assertThat(units.find("snv")).contains(new Unit("Sở Nội vụ", List.of("SNV"), Optional.empty()));
        assertThat(units.find("Sở Y tế")).isEmpty();
    }
}
