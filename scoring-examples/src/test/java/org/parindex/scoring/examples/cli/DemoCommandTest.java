package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    private static final String DATA = "src/main/resources/indices/son-la-2020/";

    @Test
    void printsTheRankingWithItsMeanRow() {
        String out = Run.scoring("demo").out();
        assertThat(out)
                .contains(
                        "   1  Sở Nội vụ                                   66.72          18.22              10  94.94\n")
                .contains(
                        "      Mean                                        62.49          17.76              10  90.25\n");
    }

    @Test
    void printsTheComparisonWithThePreviousYear() {
        assertThat(Run.scoring("demo").out().replaceAll(" +", " "))
                .contains("\nSở Tài chính 92.75 92.38 -0.37 -4\n")
                .contains("\nUBND huyện Mộc Châu 90.22 94.21 +3.99 =\n");
    }

    @Test
    void countsTheFiguresAndNamesEachThatDoesNotMatch() {
        Run demo = Run.scoring("demo");
        assertThat(demo.status()).isZero();
        assertThat(demo.err()).isEmpty();
        assertThat(demo.out())
                .contains("808 published figures were recomputed. Matching: 805. Differing: 1. Matching, but not"
                        + " independently checked: 2.\n")
                .contains("They are 32 ranks, 136 figures of the rankings and means, 96 of the comparisons,"
                        + " 288 of the domain tables, 256 totals of the leaf tables.\n")
                .contains("- differs: ranking, Trung bình, total: printed 86.15, computed 86.16. ")
                .contains("- not independently checked: comparison, Sở Giáo dục và Đào tạo, rank-change: +3. ")
                .contains("- not independently checked: comparison, Ban quản lý các khu công nghiệp tỉnh,"
                        + " rank-change: -1. ");
    }

    @Test
    void speaksVietnamese() {
        assertThat(Run.scoring("demo", "--lang", "vi").out())
                .startsWith("Chỉ số cải cách hành chính của các sở, ban, ngành 2020\n")
                .contains("\n          Trung bình  ")
                .contains(
                        "Đã tính lại 808 số liệu công bố. Khớp: 805. Lệch: 1. Khớp nhưng không được kiểm tra độc lập: 2.");
    }

    @Test
    void writesTheTablesThatWerePublished(@TempDir Path folder) throws IOException {
        assertThat(Run.scoring("demo", "--out", folder.resolve("new").toString())
                        .status())
                .isZero();
        String written = Files.readString(folder.resolve("new/department-domains.csv"), UTF_8);
        String published = Files.readString(Path.of(DATA + "department/published/domains.csv"), UTF_8);
        assertThat(written).isEqualTo(published);
    }

    @Test
    void saysWhenTheFolderCannotBeWritten(@TempDir Path folder) throws IOException {
        String file = Files.createFile(folder.resolve("file")).toString();
        Run demo = Run.scoring("demo", "--out", file);
        assertThat(demo.status()).isEqualTo(2);
        assertThat(demo.out()).isEmpty();
        assertThat(demo.err())
                .isEqualTo(file + ": error CLI-102: The file or folder cannot be written."
                        + " Check that the folder exists and that you may write to it.\n");
    }
}
