package org.parindex.scoring.io.tables.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.io.tables.mapping.OfficeIndex.document;
import static org.parindex.scoring.io.tables.mapping.OfficeIndex.units;
import static org.parindex.scoring.io.tables.mapping.SmallIndex.issues;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;

class UnitMatchTest {

    private static final List<Unit> OFFICES = List.of(
            Unit.of("Sở Y tế"),
            Unit.of("Sở Nông nghiệp và Phát triển Nông thôn"),
            Unit.of("Sở Văn hóa, Thể thao và Du lịch"),
            Unit.of("Sở Lao động, Thương binh và Xã hội"),
            Unit.of("Văn phòng UBND tỉnh"),
            new Unit("Ban quản lý các khu công nghiệp tỉnh", List.of("Ban KCN"), Optional.empty()));

    private static final List<Unit> PLACES = List.of(
            Unit.of("UBND huyện Mộc Châu"),
            Unit.of("Thị xã Kỳ Anh"),
            Unit.of("Huyện Kỳ Anh"),
            Unit.of("UBND Thành phố Sơn La"),
            Unit.of("Thị xã Nghĩa Lộ"));

    /** Maps a table of rows; each is the name of a unit, and enough of them are known for the table to be about these units. */
    private static Checked<Mapping> map(List<Unit> known, String... names) {
        List<String> lines = new ArrayList<>(List.of("STT | Đơn vị | 1.1"));
        Arrays.stream(names).forEach(name -> lines.add(lines.size() + " | " + name + " | 1"));
        known.forEach(unit -> lines.add(lines.size() + " | " + unit + " | 1"));
        return TableMapper.of(List.of(OfficeIndex.SCHEME))
                .with(Units.of(known))
                .map(List.of(document("a.txt", lines.toArray(String[]::new))));
    }

    private static RowMapping row(List<Unit> known, String name) {
        return OfficeIndex.table(map(known, name)).rows().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cộng",
                "TỔNG CỘNG",
                "Cộng điểm",
                "Tổng số điểm",
                "TB chung",
                "Bình quân",
                "Trung bình chung",
                "Điểm trung bình",
                "Bình quân các sở, ban, ngành",
                "Điểm TB",
                "Average",
                "Mean",
                "Sum",
                "Total"
            })
    void aClosingRowIsNoUnit(String words) {
        Checked<Mapping> mapping = map(OFFICES, words);

        assertThat(OfficeIndex.table(mapping).rows().get(0).unit()).isEmpty();
        assertThat(OfficeIndex.table(mapping).rows().get(0).role()).isIn(RowRole.MEAN, RowRole.TOTAL);
        assertThat(issues(mapping)).isEmpty();
    }

    @Test
    void aUnitThatIsThereTwiceIsToldWithBothPlaces() {
        Checked<Mapping> mapping = map(List.of(Unit.of("Sở Y tế"), Unit.of("Elm")), "Sở y tế");

        assertThat(issues(mapping))
                .containsExactly(
                        "a.txt:3:2: warning TAB-241: The unit \"Sở Y tế\" has another row in this table; the first is at"
                                + " a.txt:2:2. Delete one of the two, or say in a saved mapping whose each row is: unit NAME, or role"
                                + " ignored.");
    }

    @Nested
    class Known {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "Sở Y tế; Sở Y tế; NAME",
                    "SỞ Y TẾ; Sở Y tế; NAME",
                    "Ban KCN; Ban quản lý các khu công nghiệp tỉnh; ALIAS",
                    "Sở Văn hóa Thể thao và Du lịch; Sở Văn hóa, Thể thao và Du lịch; NAME",
                    "Sở Văn hoá, Thể thao & Du lịch; ; NOTHING",
                    "Sở Văn hóa, Thể thao và DL; Sở Văn hóa, Thể thao và Du lịch; ABBREVIATION",
                    "Sở Văn hóa, TT và DL; Sở Văn hóa, Thể thao và Du lịch; ABBREVIATION",
                    "Sở VHTTDL; Sở Văn hóa, Thể thao và Du lịch; ABBREVIATION",
                    "Sở Nông nghiệp và PTNT; Sở Nông nghiệp và Phát triển Nông thôn; ABBREVIATION",
                    "Sở NN&PTNT; Sở Nông nghiệp và Phát triển Nông thôn; ABBREVIATION",
                    "Sở Lao động, TB và XH; Sở Lao động, Thương binh và Xã hội; ABBREVIATION",
                    "Sở LĐTBXH; Sở Lao động, Thương binh và Xã hội; ABBREVIATION",
                    "Sở Lao động - TBXH; Sở Lao động, Thương binh và Xã hội; ABBREVIATION",
                    "BQL các khu công nghiệp tỉnh; Ban quản lý các khu công nghiệp tỉnh; ABBREVIATION",
                    "BQL các KCN tỉnh; Ban quản lý các khu công nghiệp tỉnh; ABBREVIATION",
                    "Văn phòng Ủy ban nhân dân tỉnh; Văn phòng UBND tỉnh; ABBREVIATION",
                    "VP UBND tỉnh; Văn phòng UBND tỉnh; ABBREVIATION",
                    "Sở Văn phòng UBND tỉnh; Văn phòng UBND tỉnh; SHORT_NAME",
                    "Y tế; Sở Y tế; SHORT_NAME",
                    "Nông nghiệp và PTNT; Sở Nông nghiệp và Phát triển Nông thôn; SHORT_NAME"
                })
        void byNameAliasAbbreviationOrShortName(String printed, String unit, String why) {
            RowMapping row = row(OFFICES, printed);

            assertThat(row.unit().map(Unit::name)).isEqualTo(Optional.ofNullable(unit));
            assertThat(row.why()).isEqualTo(MatchReason.valueOf(why));
            assertThat(row.printed()).isEqualTo(printed);
        }

        @ParameterizedTest
        @CsvSource({
            "Mộc Châu, UBND huyện Mộc Châu",
            "huyện Mộc Châu, UBND huyện Mộc Châu",
            "Ủy ban nhân dân huyện Mộc Châu, UBND huyện Mộc Châu",
            "UBND Mộc Châu, UBND huyện Mộc Châu",
            "Sơn La, UBND Thành phố Sơn La",
            "TP Sơn La, UBND Thành phố Sơn La",
            "TP. Sơn La, UBND Thành phố Sơn La",
            "UBND thị xã Kỳ Anh, Thị xã Kỳ Anh",
            "TX Kỳ Anh, Thị xã Kỳ Anh",
            "UBND huyện Kỳ Anh, Huyện Kỳ Anh",
            "UBND TX Nghĩa Lộ, Thị xã Nghĩa Lộ"
        })
        void withOrWithoutTheKindOfUnit(String printed, String unit) {
            assertThat(row(PLACES, printed).unit()).contains(Unit.of(unit));
        }

        @Test
        void butACommitteeIsNoOffice() {
            assertThat(row(OFFICES, "UBND Y tế").unit()).isEmpty();
        }

        @Test
        void decomposedOrWithOtherBlanks() {
            String decomposed = Normalizer.normalize("Sở Nông nghiệp và PTNT", Normalizer.Form.NFD);

            assertThat(row(OFFICES, decomposed).unit()).isPresent();
            assertThat(row(OFFICES, "Sở\u00A0Nông  nghiệp và\u00A0PTNT").unit()).isPresent();
        }
    }

    @Nested
    class NeverGuessed {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Thanh tra Sở Y tế",
                    "Văn phòng Sở Y tế",
                    "Sở Y tế và Dân số",
                    "Sở Y",
                    "So Y te",
                    "Sở YTE",
                    "Sở Nông nghiệp",
                    "Sở PTNT",
                    "UBND tỉnh"
                })
        void whatIsOnlyPartOfANameOrMore(String printed) {
            assertThat(row(OFFICES, printed).unit()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"Thị xã Mộc Châu", "Huyện Sơn La", "TX Sơn La", "Thành phố Nghĩa Lộ", "Thành phố", "UBND"})
        void whatIsAnotherKindOfUnit(String printed) {
            assertThat(row(PLACES, printed).unit()).isEmpty();
        }

        @Test
        void twoOfTheSameShortNameAreAsked() {
            assertThat(issues(map(PLACES, "Kỳ Anh")))
                    .containsExactly(
                            "a.txt:2:2: error TAB-310: The name \"Kỳ Anh\" may stand for several units: Huyện Kỳ"
                                    + " Anh, Thị xã Kỳ Anh. Write the whole name, or add this spelling to one of them as an"
                                    + " alias.");
        }

        @Test
        void twoOfTheSameInitialsAreAsked() {
            List<Unit> units = List.of(Unit.of("Sở Công thương"), Unit.of("Sở Chính trị"), Unit.of("Sở Y tế"));

            assertThat(issues(map(units, "Sở CT")))
                    .containsExactly(
                            "a.txt:2:2: error TAB-310: The name \"Sở CT\" may stand for several units: Sở Chính trị,"
                                    + " Sở Công thương. Write the whole name, or add this spelling to one of them as an alias.");
        }

        @Test
        void anUnknownNameIsToldWithWhatItMayMean() {
            assertThat(issues(map(OFFICES, "So Y te", "Sở Y tê", "Sở Ngoại vụ")))
                    .containsExactly(
                            "a.txt:2:2: error TAB-301: The unit \"So Y te\" is not one of the units. Did you mean"
                                    + " \"Sở Y tế\"?",
                            "a.txt:3:2: error TAB-301: The unit \"Sở Y tê\" is not one of the units. Did you mean"
                                    + " \"Sở Y tế\"?",
                            "a.txt:4:2: error TAB-301: The unit \"Sở Ngoại vụ\" is not one of the units. Correct the name,"
                                    + " or add it to the units or as an alias.");
        }
    }

    @Nested
    class WithoutAListOfUnits {

        private static Checked<Mapping> map(String... lines) {
            return OfficeIndex.map(document("a.txt", lines));
        }

        private static List<String> unitsOf(Checked<Mapping> mapping, int table) {
            return mapping.value().orElseThrow().documents().get(0).tables().get(table).rows().stream()
                    .map(row -> row.unit().map(Unit::name).orElse("-"))
                    .toList();
        }

        @Test
        void theRankingSpellsThemWhereverItStands() {
            Checked<Mapping> mapping = map(
                    "Unit | 1.1",
                    "Sở NN&PTNT | 1",
                    "SỞ Y TẾ | 1",
                    "",
                    "Hạng | Unit | 1 | 2 | 3 | Total",
                    "1 | Sở Y tế | 1 | 1 | 1 | 3",
                    "2 | Sở Nông nghiệp và Phát triển nông thôn | 1 | 1 | 0 | 2");

            assertThat(unitsOf(mapping, 0)).containsExactly("Sở Nông nghiệp và Phát triển nông thôn", "Sở Y tế");
            assertThat(issues(mapping)).isEmpty();
        }

        @Test
        void withoutARankingTheFirstTableSpellsThem() {
            Checked<Mapping> mapping = map(
                    "Unit | 1.1", "Sở NN&PTNT | 1", "SỞ Y TẾ | 1", "", "Unit | 1.2", "Sở Y tế | 1", "Sở NN & PTNT | 1");

            assertThat(unitsOf(mapping, 1)).containsExactly("SỞ Y TẾ", "Sở NN&PTNT");
        }

        @Test
        void tablesMayShareTheUnitsBetweenThem() {
            Checked<Mapping> mapping = map(
                    "Unit | 1.1 | 1.2",
                    "Elm | 1 | 1",
                    "Oak | 1 | 1",
                    "",
                    "Unit | 1.1 | 1.2",
                    "Ash | 1 | 1",
                    "Fir | 1 | 1",
                    "",
                    "Unit | 2.1",
                    "FIR | 1",
                    "",
                    "Unit | 2.1",
                    "ELM | 1",
                    "oak | 1");

            assertThat(unitsOf(mapping, 0)).containsExactly("Elm", "Oak");
            assertThat(unitsOf(mapping, 1)).containsExactly("Ash", "Fir");
            assertThat(unitsOf(mapping, 2)).containsExactly("Fir");
            assertThat(unitsOf(mapping, 3)).containsExactly("Elm", "Oak");
            assertThat(issues(mapping)).isEmpty();
        }

        @Test
        void oneNameThatIsNewInATableOfKnownUnitsIsNoNewUnit() {
            Checked<Mapping> mapping = map("Unit | 1.1", "Elm | 1", "Oak | 1", "", "Unit | 1.2", "Elm | 1", "Oka | 1");

            assertThat(issues(mapping))
                    .containsExactly(
                            "a.txt:7:1: error TAB-301: The unit \"Oka\" is not one of the units. Correct the name,"
                                    + " or add it to the units or as an alias.");
        }
    }

    @Nested
    class Rows {

        @Test
        void ofMeansTotalsAndLinesAreOfNoUnit() {
            Checked<Mapping> mapping = OfficeIndex.map(document(
                    "a.txt",
                    "STT | Đơn vị | 1.1 | 1.2",
                    "I. Các sở | | | ",
                    "1 | Elm | 1 | 1",
                    "STT | Đơn vị | 1.1 | 1.2",
                    "2 | Oak | 0 | 1",
                    "Trung bình | | 0,5 | 1",
                    " | Bình quân các sở | 0,5 | 1",
                    "Average | | 0.5 | 1",
                    " | Tổng cộng | 1 | 2",
                    "* theo báo cáo"));

            assertThat(units(mapping))
                    .containsExactly(
                            "(IGNORED)",
                            "Elm",
                            "(IGNORED)",
                            "Oak",
                            "(MEAN)",
                            "(MEAN)",
                            "(MEAN)",
                            "(TOTAL)",
                            "(IGNORED)");
            assertThat(issues(mapping)).isEmpty();
        }

        @Test
        void withoutANameAreTold() {
            Checked<Mapping> mapping =
                    OfficeIndex.map(document("a.txt", "STT | Đơn vị | 1.1", "1 | Elm | 1", "2 | | 1"));

            assertThat(units(mapping)).containsExactly("Elm", "(UNIT)");
            assertThat(issues(mapping)).containsExactly("a.txt:3: error TAB-304: The row has no name of a unit.");
        }
    }
}
