package org.parindex.scoring.io.office.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;

class FileNamesTest {

    private static List<String> names(String... units) {
        FileNames names = new FileNames();
        return Arrays.stream(units).map(names::next).toList();
    }

    @Test
    void areThoseOfTheUnits() {
        assertThat(names("Sở Y tế", "  UBND  huyện Mộc\u00A0Châu "))
                .containsExactly("Sở Y tế.xlsx", "UBND huyện Mộc Châu.xlsx");
    }

    @Test
    void holdNothingThatWindowsForbids() {
        assertThat(names("a/b\\c:d", "x\ty", "<\"|?*>", "end. .", "CON", "com1.tax", "LPT9", "console"))
                .containsExactly(
                        "a-b-c-d.xlsx",
                        "x-y.xlsx",
                        "------.xlsx",
                        "end.xlsx",
                        "_CON.xlsx",
                        "_com1.tax.xlsx",
                        "_LPT9.xlsx",
                        "console.xlsx");
    }

    @Test
    void neverHideAFileOrLookLikeALock() {
        assertThat(names(".git", "~$a", "..", "")).containsExactly("_.git.xlsx", "_~$a.xlsx", "_.xlsx", "_ (2).xlsx");
    }

    @Test
    void areNeverTheSameWhateverTheCaseAndTheFormOfMarks() {
        assertThat(names("Elm", "ELM", "elm", "Sở", "So\u031B\u0309"))
                .containsExactly("Elm.xlsx", "ELM (2).xlsx", "elm (3).xlsx", "Sở.xlsx", "Sở (2).xlsx");
    }

    @Test
    void areShortEnoughForAllSystems() {
        String name = names("ở".repeat(300)).get(0);
        assertThat(name).isEqualTo("ở".repeat(60) + ".xlsx");
    }

    @Test
    void nameWorkbooksOfOneUnitEach() {
        Units units = Units.of(List.of(Unit.of("Oak"), Unit.of("Elm")));
        Map<String, byte[]> files = Form.of(SmallForm.SCHEME, units).toFiles();
        assertThat(files.keySet()).containsExactly("Oak.xlsx", "Elm.xlsx");
        var read = FormReader.of(SmallForm.SCHEME, Stage.APPRAISED).read("Elm.xlsx", files.get("Elm.xlsx"));
        assertThat(read.orElseThrow()).extracting(sheet -> sheet.unit().name()).containsExactly("Elm");
        assertThat(read.issues()).isEmpty();
    }
}
