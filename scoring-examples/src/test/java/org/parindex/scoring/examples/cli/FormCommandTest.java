package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.core.sheet.Stage;
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
        assertThat(FormReader.of(Schemes.installed().find("son-la/department").orElseThrow(), Stage.APPRAISED)
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
                .isEqualTo(units + ": error CLI-114: There is no unit for which a form could be made."
                        + " Name the units in the file, one a row.\n");
    }

    @Test
    void needsAFileToWriteTo() {
        Run run = Run.scoring("form", "--scheme", "son-la/department", "--units", units.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("error CLI-104: ").contains("--out");
    }

    @Nested
    class WhatIsThereAlready {

        @Test
        void isNotReplacedBecauseItMayBeFilledIn() throws IOException {
            Files.writeString(out, "filled in");
            assertThat(form())
                    .isEqualTo(new Run(
                            2,
                            "",
                            out + ": error CLI-111: The file is there already, and may be a form that"
                                    + " somebody has filled in. Name another file, or say --overwrite.\n"));
            assertThat(out).content(UTF_8).isEqualTo("filled in");
        }

        @Test
        void isReplacedIfThatIsSaid() throws IOException {
            Files.writeString(out, "filled in");
            assertThat(form("--overwrite").status()).isZero();
            assertThat(sheets()).hasSize(4);
        }

        @Test
        void isNotReplacedInAFolder() throws IOException {
            out = Files.createDirectory(folder.resolve("forms"));
            Files.writeString(out.resolve("a.xlsx"), "filled in");
            assertThat(form("--layout", "files", "--overwrite"))
                    .isEqualTo(new Run(
                            2,
                            "",
                            out + ": error CLI-112: The folder is there already and not empty; it may"
                                    + " hold forms that somebody has filled in. Name a new folder.\n"));
            assertThat(out).isDirectoryNotContaining("glob:**Sở*");
        }
    }

    @Test
    void isAlwaysAnXlsx() {
        out = folder.resolve("form.xls");
        assertThat(form())
                .isEqualTo(new Run(
                        2,
                        "",
                        out + ": error CLI-110: A form is an XLSX workbook: the name of its file must end"
                                + " with .xlsx. Name such a file after --out; a folder goes with --layout files.\n"));
        assertThat(out).doesNotExist();
    }

    @Nested
    class AWorkbookAUnit {

        @BeforeEach
        void writeFolder() {
            out = folder.resolve("forms");
            assertThat(form("--layout", "files")).isEqualTo(new Run(0, "", ""));
        }

        private Run score(String... more) {
            List<String> args = new ArrayList<>(
                    List.of("score", "--scheme", "son-la/department", "--lenient", "--scores", out.toString()));
            args.addAll(List.of(more));
            return Run.scoring(args.toArray(String[]::new));
        }

        @Test
        void standsInAFolder() throws IOException {
            assertThat(names()).containsExactly("Sở Nội vụ.xlsx", "Sở Y tế.xlsx");
        }

        private List<String> names() throws IOException {
            try (Stream<Path> files = Files.list(out)) {
                return files.map(file -> file.getFileName().toString()).sorted().toList();
            }
        }

        @Test
        void isReadFromTheFolderWithoutTheLocksOfOfficePrograms() throws IOException {
            Files.writeString(out.resolve("~$Sở Y tế.xlsx"), "lock");
            Files.writeString(out.resolve(".~lock.Sở Y tế.xlsx#"), "lock");
            Run run = score("--stage", "appraised");
            assertThat(run.err().lines().filter(line -> !line.contains("SCO-103")))
                    .containsExactly(out + ": error CLI-103: Not one unit could be scored. Correct the faults above.");
            assertThat(run.err()).contains("Sở Nội vụ", "Sở Y tế");
        }

        @Test
        void needsAStage() {
            assertThat(score().err())
                    .isEqualTo(out.resolve("Sở Nội vụ.xlsx")
                            + ": error CLI-108: This is a form, which has room for the points of two stages. Say which are"
                            + " scored: --stage self-assessed or --stage appraised.\n");
        }

        @Test
        void needsNoMapping() {
            Run run = Run.scoring("map", "--scheme", "son-la/department", "--format", "json", out.toString());
            assertThat(run.status()).isZero();
            assertThat(run.err()).isEqualTo(notMapped("Sở Nội vụ.xlsx") + notMapped("Sở Y tế.xlsx"));
            assertThat(run.out()).doesNotContain("table");
        }

        private String notMapped(String file) {
            return out.resolve(file)
                    + ": warning CLI-109: This is a form of son-la/department@2020. It needs no mapping,"
                    + " and was left out. Score it with --stage self-assessed or --stage appraised. Its hidden rows,"
                    + " columns and sheets belong to it.\n";
        }
    }

    /** The library's hint is followed by the option that does what it asks for. */
    @Test
    void hintsNameTheOptions() throws IOException {
        Path table = Files.writeString(folder.resolve("x.csv"), "a,b\nx,1\n", UTF_8);
        assertThat(Run.scoring("score", "--scheme", "son-la/department", "--scores", table.toString())
                        .err())
                .startsWith(table
                        + ": error TAB-233: In no table are there points of leaves of son-la/department@2020. Look"
                        + " at what each column was taken for, and correct it in a saved mapping. (scoring map; --mapping"
                        + " FILE)\n");
    }

    @Test
    void anEmptyFolderIsNoInput() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(Run.scoring("map", "--scheme", "son-la/department", empty.toString()))
                .isEqualTo(new Run(
                        2,
                        "",
                        empty + ": error CLI-113: There is no file in the folder. Put the files into it;"
                                + " hidden files, the locks of office programs and folders within are passed over.\n"));
    }
}
