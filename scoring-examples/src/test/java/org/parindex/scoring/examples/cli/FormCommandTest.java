package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.io.office.form.FormReader;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.xlsx.XlsxTableReader;

class FormCommandTest {

    @TempDir
    private Path folder;

    private Path units;
    private Path out;

    @BeforeEach
    void writeUnits() throws IOException {
        units = Files.writeString(folder.resolve("units.csv"), "unit\nSở Y tế\nSở Nội vụ\n", UTF_8);
        out = folder.resolve("form.xlsx");
    }

    private Run form(String... more) {
        List<String> args = new ArrayList<>(
                List.of("form", "--scheme", "son-la/department", "--units", units.toString(), "--out", out.toString()));
        args.addAll(List.of(more));
        return Run.scoring(args.toArray(String[]::new));
    }

    private List<String> sheets() {
        return TableSource.read(out.toString(), () -> Files.newInputStream(out), Limits.standard())
                .flatMap(XlsxTableReader.standard()::sheets)
                .orElseThrow()
                .stream()
                .map(sheet -> sheet.location().toString().replace(out + ", ", ""))
                .toList();
    }

    @Test
    void writesASheetForEachUnit() {
        assertThat(form("--lang", "vi")).isEqualTo(new Run(0, "", ""));
        assertThat(sheets())
                .containsExactly("sheet \"Tổng quan\"", "sheet \"Sở Y tế\"", "sheet \"Sở Nội vụ\"", "sheet \"lists\"");
    }

    @Test
    void writesOneSheetForAll() {
        assertThat(form("--layout=one").status()).isZero();
        assertThat(sheets()).containsExactly("sheet \"Overview\"", "sheet \"Form\"", "sheet \"lists\"");
    }

    @Test
    void writesWhatTheReaderReads() {
        form();
        assertThat(FormReader.of(Schemes.installed().find("son-la/department").orElseThrow())
                        .read(out)
                        .orElseThrow())
                .extracting(sheet -> sheet.unit().name())
                .containsExactly("Sở Y tế", "Sở Nội vụ");
    }

    @Test
    void saysWhatIsWrongAndWritesNothing() throws IOException {
        Files.writeString(units, "unit\nSở Y tế\nsở y tế\n", UTF_8);
        Run run = form();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(units + ":3:1: error TAB-302: ");
        assertThat(out).doesNotExist();
    }

    @Test
    void neverWritesOverItsInput() {
        out = units;
        Run run = form();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(units + ": error CLI-105: ");
        assertThat(units).content(UTF_8).startsWith("unit\n");
    }

    @Test
    void needsAtLeastOneUnit() throws IOException {
        Files.writeString(units, "unit\n", UTF_8);
        Run run = form();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(units + ": error FRM-131: There is no unit for which a form could be made."
                        + " Name the units in the file, one a row.\n");
    }

    @Test
    void needsAFileToWriteTo() {
        Run run = Run.scoring("form", "--scheme", "son-la/department", "--units", units.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("error CLI-104: ").contains("--out");
    }
}
