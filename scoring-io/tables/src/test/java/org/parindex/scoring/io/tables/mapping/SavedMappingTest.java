package org.parindex.scoring.io.tables.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.mapping.OfficeIndex.columns;
import static org.parindex.scoring.io.tables.mapping.OfficeIndex.document;
import static org.parindex.scoring.io.tables.mapping.OfficeIndex.units;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.issues;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.tables.Document;

/** What a saved mapping says holds, where the same is printed; the rest is found out anew. */
class SavedMappingTest {

    private static final String HEADER = "file,table,part,number,printed,means,why\n";
    private static final Document TABLE = document(
            "a.txt", "Kết quả", "", "Đơn vị | 1.1 | Kế hoạch năm | 2.1", "Elm | 1 | 1.5 | 3", "Oak | 2 | 1 | 2");

    private static Mapping saved(String... lines) {
        return MappingReader.read(SmallIndex.table("saved.csv", HEADER + String.join("\n", lines) + "\n"))
                .orElseThrow();
    }

    private static Checked<Mapping> map(Document document, String... lines) {
        return TableMapper.of(List.of(OfficeIndex.SCHEME)).told(saved(lines)).map(List.of(document));
    }

    @Test
    void anUnknownColumnMayBeToldAndTheOthersAreFoundOut() {
        Checked<Mapping> mapping = map(TABLE, "a.txt,1,column,3,Kế hoạch năm,criterion 1.2,");

        assertThat(columns(mapping)).containsExactly("unit", "1.1", "1.2", "2.1");
        assertThat(OfficeIndex.table(mapping).columns().get(2).why()).isEqualTo(MatchReason.TOLD);
        assertThat(issues(mapping)).isEmpty();
    }

    @Test
    void aKnownColumnMayBeToldOtherwise() {
        Checked<Mapping> mapping = map(
                TABLE,
                "a.txt,1,column,2,1.1,role ignored,",
                "a.txt,1,column,3,Kế hoạch năm,criterion 3.3:completed appraised,",
                "a.txt,1,column,4,2.1,source survey,");

        assertThat(columns(mapping)).containsExactly("unit", "ignored", "3.3:completed appraised", "survey");
        assertThat(issues(mapping)).isEmpty();
    }

    @Test
    void aMappingWithoutFileNamesHoldsForAnyFileAndOneOfAnotherFolderForTheSameName() {
        assertThat(columns(map(TABLE, ",1,column,3,Kế hoạch năm,criterion 1.2,")))
                .contains("1.2");
        assertThat(columns(map(TABLE, "C:\\data\\a.txt,1,column,3,Kế hoạch năm,criterion 1.2,")))
                .contains("1.2");
        assertThat(columns(map(TABLE, "/data/a.txt,1,column,3,Kế hoạch năm,criterion 1.2,")))
                .contains("1.2");
        assertThat(columns(map(TABLE, "b.txt,1,column,3,Kế hoạch năm,criterion 1.2,")))
                .contains("ignored");
    }

    @Test
    void aRowMayBeToldToBeAUnitOrNone() {
        Checked<Mapping> mapping = map(TABLE, "a.txt,1,row,1,Elm,unit Elm Street,", "a.txt,1,row,2,Oak,role ignored,");

        assertThat(units(mapping)).containsExactly("Elm Street", "(IGNORED)");
    }

    @Test
    void aUnitThatIsToldMustBeOneOfThoseThatAreGiven() {
        Units known = Units.of(List.of(Unit.of("Sở Y tế"), Unit.of("Oak")));
        Checked<Mapping> mapping = TableMapper.of(List.of(OfficeIndex.SCHEME))
                .with(known)
                .told(saved("a.txt,1,row,1,Elm,unit Y tế,", "a.txt,1,row,2,Oak,unit Ash,"))
                .map(List.of(TABLE));

        assertThat(units(mapping)).containsExactly("Sở Y tế", "(UNIT)");
        assertThat(issues(mapping))
                .contains(
                        "a.txt:5:1: error TAB-301: The unit \"Ash\" is not one of the units. Correct the name, or add it to"
                                + " the units or as an alias.");
    }

    @Test
    void criteriaOfRowsMayBeTold() {
        Document form = document(
                "a.txt", "Đơn vị: Elm", "", "Tiêu chí | Điểm", "Kế hoạch năm | 1", "Tác động của cải cách | 2");
        Checked<Mapping> mapping = map(
                form,
                "a.txt,1,row,1,Kế hoạch năm,criterion 1.1,",
                "a.txt,1,row,2,Tác động của cải cách,criterion 3.2,",
                "a.txt,1,scheme,,,test/offices@2026,");

        assertThat(OfficeIndex.table(mapping).rows().stream()
                        .map(row -> row.criterion().orElseThrow().code().text()))
                .containsExactly("1.1", "3.2");
        assertThat(units(mapping)).containsExactly("Elm", "Elm");
        assertThat(issues(mapping)).isEmpty();
    }

    @Test
    void aTableThatIsToldToBeOfAnotherSchemeIsLeftOut() {
        Checked<Mapping> mapping = map(TABLE, "a.txt,1,scheme,,Kết quả,test/towns@2026,");

        assertThat(OfficeIndex.table(mapping).scheme()).isEmpty();
        assertThat(issues(mapping))
                .containsExactly("a.txt:3: warning TAB-221: The table \"Kết quả\" fits none of the schemes"
                        + " (test/offices@2026); it is left out. Name the scheme that it belongs to as well, if it is to be"
                        + " read.");
    }

    @Test
    void aRowThatNobodyKnewIsFoundOutAnew() {
        Checked<Mapping> mapping = map(TABLE, "a.txt,1,row,1,Elm,role unit,nothing known fits");

        assertThat(units(mapping)).containsExactly("Elm", "Oak");
    }

    @Nested
    class IsToldNotToHold {

        @Test
        void whereSomethingElseIsPrinted() {
            Checked<Mapping> mapping =
                    map(TABLE, "a.txt,1,column,3,Kế hoạch quý,criterion 1.2,", "a.txt,1,row,2,Ash,unit Ash,");

            assertThat(columns(mapping)).containsExactly("unit", "1.1", "ignored", "2.1");
            assertThat(units(mapping)).containsExactly("Elm", "Oak");
            assertThat(issues(mapping))
                    .contains(
                            "a.txt:3:3: error TAB-230: The saved mapping speaks of \"Kế hoạch quý\", but here stands"
                                    + " \"Kế hoạch năm\"; what it says is not used. Correct the saved mapping, or map the"
                                    + " table anew.",
                            "a.txt:5:1: error TAB-230: The saved mapping speaks of \"Ash\", but here stands \"Oak\"; what it"
                                    + " says is not used. Correct the saved mapping, or map the table anew.");
        }

        @Test
        void unlessOnlyCaseAndBlanksDiffer() {
            assertThat(columns(map(TABLE, "a.txt,1,column,3,KẾ HOẠCH  NĂM,criterion 1.2,")))
                    .contains("1.2");
        }

        @Test
        void whereTheTableHasNoSuchPlace() {
            Checked<Mapping> mapping = map(
                    TABLE,
                    "a.txt,1,column,9,X,role ignored,",
                    "a.txt,1,row,9,X,role mean,",
                    "a.txt,2,row,1,X,role mean,");

            assertThat(issues(mapping))
                    .contains(
                            "a.txt: error TAB-232: The saved mapping speaks of table 2, which is not there.",
                            "a.txt:3: error TAB-232: The saved mapping speaks of column 9, which is not there.",
                            "a.txt:3: error TAB-232: The saved mapping speaks of row 9, which is not there.");
        }

        @Test
        void whereTheSchemeHasNothingOfThatName() {
            Checked<Mapping> mapping = map(
                    TABLE,
                    "a.txt,1,column,2,1.1,criterion 9.9,",
                    "a.txt,1,column,3,Kế hoạch năm,criterion 1.2:planned,",
                    "a.txt,1,column,4,2.1,source citizens,");

            assertThat(issues(mapping))
                    .map(issue -> issue.replaceFirst(" Correct.*", ""))
                    .containsExactly(
                            "a.txt:3:2: error TAB-243: The saved mapping says \"criterion 9.9\" here, but test/offices@2026 has"
                                    + " nothing of that name.",
                            "a.txt:3:3: error TAB-243: The saved mapping says \"criterion 1.2:planned\" here, but"
                                    + " test/offices@2026 has nothing of that name.",
                            "a.txt:3:4: error TAB-243: The saved mapping says \"source citizens\" here, but"
                                    + " test/offices@2026 has nothing of that name.");
        }

        @Test
        void whereARowCannotBeOfACriterion() {
            assertThat(issues(map(
                            TABLE, "a.txt,1,row,1,Elm,criterion 1.1,", "a.txt,1,column,3,Kế hoạch năm,role ignored,")))
                    .containsExactly(
                            "a.txt:4:1: error TAB-244: The saved mapping says \"criterion 1.1\" here, but each row of"
                                    + " this table is about a unit. Write unit NAME or role ignored, or say of a column that it holds"
                                    + " the names of criteria: role criterion.");
        }
    }

    @Test
    void aLineThatDoesNotSayWhatIsPrintedHoldsWhateverStandsThere() {
        Checked<Mapping> mapping = map(TABLE, ",1,column,3,,criterion 1.2,", ",1,row,2,,unit Ash,");

        assertThat(columns(mapping)).containsExactly("unit", "1.1", "1.2", "2.1");
        assertThat(units(mapping)).containsExactly("Elm", "Ash");
        assertThat(issues(mapping)).isEmpty();
    }
}
