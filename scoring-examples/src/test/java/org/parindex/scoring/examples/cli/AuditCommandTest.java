package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code scoring audit} on the published tables of Sơn La 2020. */
class AuditCommandTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/parindex/scoring/examples/cli");
    private static final String ERRATA = "file,table,row,column,action,from,to,evidence\n";

    @TempDir
    private Path folder;

    private static Run audit(String... more) {
        Stream<String> call = Stream.of(
                "audit",
                "--scheme=" + PublishedTables.DEPARTMENTS,
                "--scheme=" + PublishedTables.DISTRICTS,
                PublishedTables.FILE);
        return Run.scoring(Stream.concat(call, Stream.of(more)).toArray(String[]::new));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<JsonNode> documents(Run run) {
        return list(JsonMapper.shared().readTree(run.out()).get("documents"));
    }

    private static List<JsonNode> findings(Run run, String severity) {
        return documents(run).stream()
                .flatMap(document -> list(document.get("findings")).stream())
                .filter(finding -> finding.get("severity").asString().equals(severity))
                .toList();
    }

    private static String values(JsonNode node, String... keys) {
        return Stream.of(keys)
                .map(key -> node.get(key).isNull() ? "-" : node.get(key).asString())
                .reduce((left, right) -> left + " | " + right)
                .orElseThrow();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8).toString();
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private static String golden(String name) throws IOException {
        return Files.readString(GOLDEN.resolve(name), UTF_8);
    }

    /** What the readme of the data says is wrong with the tables. */
    @Nested
    class OnTheTablesAsTheyWerePublished {

        private final Run run = audit("--format=json");

        @Test
        void tellsTheThreeRowsAndTheMeanThatAreWrong() {
            assertThat(run.status()).isOne();
            assertThat(findings(run, "error"))
                    .map(finding -> values(finding, "table", "row", "column", "printed", "computed"))
                    .containsExactly(
                            "4 | 10 | - | Sở Tư pháp | -",
                            "4 | 13 | 2 | Sở Văn hóa, Thể thao và DL | Sở Tư pháp",
                            "4 | 15 | - | Sở Văn hóa, Thể thao và DL | -",
                            "12 | 13 | 6 | 86.15 | 86.16");
        }

        @Test
        void proposesOneChangeForEach() {
            assertThat(findings(run, "error"))
                    .flatMap(finding -> list(finding.get("suspects")))
                    .map(suspect -> values(suspect, "table", "row", "column", "printed", "proposed"))
                    .containsExactly(
                            "4 | 10 | - | Sở Tư pháp | -",
                            "4 | 13 | 2 | Sở Văn hóa, Thể thao và DL | Sở Tư pháp",
                            "4 | 15 | - | Sở Văn hóa, Thể thao và DL | -",
                            "12 | 13 | 6 | 86.15 | 86.16");
        }

        @Test
        void warnsOfTheHiddenTieAndOfNumbersOutOfOrder() {
            assertThat(findings(run, "warning"))
                    .map(finding -> values(finding, "table", "row", "column"))
                    .containsExactly("2 | 11 | 6", "9 | - | 4", "20 | 7 | 1");
        }

        @Test
        void hasTheKeysOfTheSpecification() {
            List<JsonNode> findings = findings(run, "error");

            assertThat(JsonMapper.shared().readTree(run.out()).propertyNames()).containsExactly("documents");
            assertThat(documents(run).get(0).propertyNames()).containsExactly("file", "errata", "findings");
            assertThat(findings).allSatisfy(finding -> {
                assertThat(String.join(" ", finding.propertyNames()))
                        .isEqualTo("id severity table row column unit criterion source role printed computed message"
                                + " equations suspects");
                assertThat(list(finding.get("suspects")))
                        .allSatisfy(suspect -> assertThat(suspect.propertyNames())
                                .contains("table", "row", "column", "unit", "criterion", "printed", "proposed")
                                .contains("reason"));
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"json, en, audit.en.json", "md, en, audit.en.md", "md, vi, audit.vi.md"})
    void isPrintedAsTheGoldenFilesAre(String format, String language, String file) throws IOException {
        assertThat(audit("--format", format, "--lang", language).out()).isEqualTo(golden(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void fitsATerminalAsText(String language) {
        assertThat(audit("--lang", language).out().lines()).allMatch(line -> line.length() <= 140);
    }

    @Test
    void isNotFineIfATableMayBeOfTwoSchemes() throws IOException {
        String table = file("both.csv", "Đơn vị;Tổng điểm;Xếp hạng\nSở A;90,5;1\nSở B;91;2\n");
        Run run = Run.scoring(
                "audit", "--scheme=" + PublishedTables.DEPARTMENTS, "--scheme=" + PublishedTables.DISTRICTS, table);

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        table
                                + ": error CLI-121: No table of the schemes was found; nothing of this document was"
                                + " audited. scoring map shows what its tables are taken for.\n"
                                + table
                                + ":1: error TAB-220: The table \"Đơn vị, Tổng điểm, Xếp hạng\" fits several schemes: son-la/department@2020,"
                                + " son-la/district@2020. Name only the one that it belongs to.\n"));
        assertThat(audit(table, "--format=json").status()).isEqualTo(1);
    }

    @Test
    void tellsADocumentWithoutAnyTableOfTheSchemes() throws IOException {
        String other = file("other.csv", "Name,Colour\nSky,blue\n");
        Run run = audit(other, "--format=json");

        assertThat(documents(run)).hasSize(1);
        assertThat(run.err()).contains(other + ": error CLI-121: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void tellsTheLanguageOfAWebPage(String language) {
        assertThat(audit("--format=html", "--lang", language).out()).contains("<html lang=\"" + language + "\">");
    }

    @Test
    void refusesFormsAndSaysWhatTheyAreFor() throws IOException {
        String units = file("units.csv", "unit\nSở Nội vụ\n");
        String form = in("form.xlsx");
        Run.scoring("form", "--scheme=" + PublishedTables.DEPARTMENTS, "--units=" + units, "--out=" + form);

        assertThat(audit(form))
                .isEqualTo(new Run(
                        2,
                        "",
                        form
                                + ": error CLI-120: This is a form, and no printed report: there is nothing to be audited."
                                + " Leave it out. scoring score --stage self-assessed or --stage appraised checks and"
                                + " scores it.\n"));
    }

    @Test
    void tellsATableThatHasTheCriteriaInItsRows() throws IOException {
        String table = file("rows.csv", "Tiêu chí;Sở Nội vụ;Sở Y tế\n1.1;2;1\n1.2;1;1,5\n");
        Run run = Run.scoring("audit", "--scheme=" + PublishedTables.DEPARTMENTS, table);

        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains(table
                        + ":1: warning TAB-245: The table \"Tiêu chí, Sở Nội vụ, Sở Y tế\" has the criteria in its rows; its figures were not audited."
                        + " A report has a row a unit, and the criteria side by side.\n");
    }

    @Test
    void auditsTheAppraisedPointsWhereThoseOfBothStagesArePrinted() throws IOException {
        String table = file("stages.md", """
                | Unit | 1.1 Self-assessed | 1.1 Appraised |
                |---|---|---|
                | Sở Nội vụ | 2 | 1 |
                | Sở Y tế | 2 | 9 |
                """);
        Run run = Run.scoring("audit", "--scheme=" + PublishedTables.DEPARTMENTS, "--format=json", table);

        assertThat(findings(run, "error"))
                .extracting(finding -> values(finding, "unit", "criterion", "printed"))
                .containsExactly("Sở Y tế | 1.1 | 9");
    }

    @Test
    void fitsAWebPage() {
        assertThat(audit("--format=html").out())
                .startsWith("<!DOCTYPE html>")
                .contains("<td>AUD-104</td>", "<h2>Findings: " + PublishedTables.FILE + "</h2>")
                .endsWith("</html>\n");
    }

    @Test
    void writesItsResultToAFile() throws IOException {
        Run run = audit("--format=md", "--out", in("audit.md"));

        assertThat(run.status()).isOne();
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("audit.md")).hasContent(golden("audit.en.md"));
    }

    @Test
    void takesSeveralFilesForSeveralDocuments() throws IOException {
        String other = file("other.txt", PublishedTables.text().replace("86.15", "86.16"));
        List<JsonNode> documents = documents(audit(other, "--format=json"));

        assertThat(documents)
                .map(document -> document.get("file").asString())
                .containsExactly(PublishedTables.FILE, other);
        assertThat(list(documents.get(0).get("findings")))
                .hasSize(1 + documents.get(1).get("findings").size());
    }

    @Nested
    class WithErrata {

        private String errata;

        @BeforeEach
        void propose() {
            errata = in("errata.csv");
            assertThat(audit("--propose", errata).status()).isOne();
        }

        @Test
        void findsNoErrorOnceItsProposalsAreAccepted() {
            Run run = audit("--errata", errata, "--format=json");

            assertThat(run.status()).isZero();
            assertThat(findings(run, "error")).isEmpty();
            assertThat(findings(run, "warning")).hasSize(3);
            assertThat(list(documents(run).get(0).get("errata")))
                    .map(erratum -> values(erratum, "table", "row", "column", "action", "from", "to"))
                    .containsExactly(
                            "4 | 10 | - | drop-row | Sở Tư pháp | -",
                            "4 | 13 | 2 | replace | Sở Văn hóa, Thể thao và DL | Sở Tư pháp",
                            "4 | 15 | - | drop-row | Sở Văn hóa, Thể thao và DL | -",
                            "12 | 13 | 6 | replace | 86.15 | 86.16");
        }

        @Test
        void listsThemAboveTheFindings() {
            assertThat(audit("--errata", errata).out())
                    .startsWith("Errata: " + PublishedTables.FILE + "\n")
                    .contains("   12   13       6  replace   86.15                       86.16\n");
        }

        @Test
        void leavesThoseOfATableOutThatIsLeftOut() {
            Run run = Run.scoring(
                    "audit",
                    "--scheme=" + PublishedTables.DISTRICTS,
                    PublishedTables.FILE,
                    "--errata=" + errata,
                    "--format=json");

            assertThat(run.status()).isZero();
            assertThat(list(documents(run).get(0).get("errata"))).hasSize(1);
        }
    }

    @Nested
    class CannotBeUsed {

        private void assertUnusable(Run run, String... issues) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines().filter(line -> line.contains(" error ")))
                    .containsExactly(issues);
        }

        private String errata(String lines) throws IOException {
            return file("errata.csv", ERRATA + lines);
        }

        @Test
        void withoutASchemeOrAFile() {
            assertThat(Run.scoring("audit", PublishedTables.FILE).status()).isEqualTo(2);
            assertThat(Run.scoring("audit", "--scheme=" + PublishedTables.DISTRICTS)
                            .status())
                    .isEqualTo(2);
        }

        @Test
        void withErrataThatCannotBeRead() throws IOException {
            String errata = errata(",4,10,,delete,Oak,,\n");

            assertUnusable(
                    audit("--errata", errata),
                    errata
                            + ":2:5: error TAB-250: The erratum has \"delete\" under \"action\". Table, row and column are"
                            + " whole numbers from 1 on; action is replace or drop-row. With drop-row, column and to are"
                            + " empty; with replace, they are not.");
        }

        @Test
        void withErrataOfWhatIsNotThere() throws IOException {
            String errata = errata(",4,99,,drop-row,Oak,,\n,23,1,1,replace,1,2,\n");

            assertThat(audit("--errata", errata).err())
                    .contains(errata + ":2: error AUD-401: ", errata + ":3: error AUD-401: ");
        }

        @Test
        void withErrataOfWhatIsPrintedOtherwiseOrIsNoFigure() throws IOException {
            String errata = errata(",12,13,6,replace,86.14,86.16,\n,12,1,6,replace,94.21,many,\n");
            Run run = audit("--errata", errata);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(errata + ":2: error AUD-402: ", errata + ":3: error AUD-403: ");
        }

        @ParameterizedTest
        @ValueSource(strings = {"--out", "--propose"})
        void toWriteOverWhatItReads(String option) throws IOException {
            String tables = file("tables.txt", PublishedTables.text());
            String issue = ": error CLI-105: The result would replace one of the files that it is made of. Name another"
                    + " file after --out.";

            assertUnusable(audit(tables, option, tables), tables + issue);
            assertUnusable(audit(in("."), option, tables), in("./tables.txt") + issue);
            assertThat(folder.resolve("tables.txt")).hasContent(PublishedTables.text());
        }

        @Test
        void toWriteItsProposalsAndItsResultToTheSameFile() {
            assertThat(audit("--out", in("a.csv"), "--propose", in("a.csv")).err())
                    .contains(in("a.csv") + ": error CLI-105: ");
            assertThat(folder.resolve("a.csv")).doesNotExist();
        }
    }

    @Test
    void warnsOfErrataOfAnotherFile() throws IOException {
        String errata = file("errata.csv", ERRATA + "other.txt,12,13,6,replace,86.15,86.16,\n");
        Run run = audit("--errata", errata);

        assertThat(run.status()).isOne();
        assertThat(run.err())
                .contains(
                        errata + ":2: warning CLI-116: The erratum is of \"other.txt\", which is not one of the"
                                + " documents; it was not applied. Write the name as in the call, or nothing for any document.\n");
    }
}
