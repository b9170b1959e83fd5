package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How results leave the command line, whatever they are. */
class OutputTest {

    private static final String SCHEME = """
            format: 1
            scheme: example/schools
            edition: 2026
            title: {en: Index of schools, vi: Chỉ số trường học}
            max: 5
            criteria:
              - {code: 1, name: {en: Lessons, vi: Giờ học}, max: 3, criteria: [{code: 1.10, name: {en: Taught, vi: Đã dạy}, max: 3}]}
              - {code: 2, name: "=Building; -old", max: 2}
            """;

    @TempDir
    private Path folder;

    private String scheme;

    @BeforeEach
    void writeScheme() throws IOException {
        scheme =
                Files.writeString(folder.resolve("schools.yaml"), SCHEME, UTF_8).toString();
    }

    @Nested
    class ForAVietnameseExcel {

        @Test
        void scoresHaveHeadingsInTheChosenLanguageAndDecimalCommas() throws IOException {
            Path scores = folder.resolve("scores.csv");
            Files.writeString(scores, "unit,1.10,2\nElm,2.5,1\n=Oak,3,0.75\n", UTF_8);
            String[] call = {
                "score", "--scheme", scheme, "--scores", scores.toString(), "--format", "csv-vi", "--lang", "vi"
            };
            assertThat(Run.scoring(call))
                    .isEqualTo(new Run(
                            0,
                            "\uFEFFThứ hạng;Tên đơn vị;1 Giờ học;1.10 Đã dạy;\"2 =Building;' -old\";Tổng điểm\r\n"
                                    + "1;'=Oak;3;3;0,75;3,75\r\n2;Elm;2,5;2,5;1;3,5\r\n",
                            ""));
        }

        @Test
        void aTreeKeepsItsCodes() {
            assertThat(Run.scoring("show", scheme, "--format", "CSV-VI").out())
                    .isEqualTo("\uFEFFCode;Criterion;Maximum;Source\r\n1;Lessons;3;\r\n'1.10;Taught;3;\r\n"
                            + "2;\"'=Building;' -old\";2;\r\n;Total;5;\r\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"en", "vi"})
        void theHelpOfEachCommandNamesIt(String language) {
            for (String command : new String[] {"schemes", "check", "show", "diff", "score"}) {
                assertThat(Run.scoring(command, "--help", "--lang", language).out())
                        .containsPattern("csv-vi \\(");
            }
        }
    }

    @Test
    void aFormatThatIsNotThereIsAnsweredWithTheOnesThatAre() {
        assertThat(Run.scoring("schemes", "--format", "xml"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "error CLI-104: The call cannot be used: Invalid value for option '--format': expected one of table,"
                                        + " csv, csv-vi, json, md, html but was 'xml'. scoring schemes --help tells how it is called.\n"));
    }

    @Nested
    class IsNoSuccess {

        @Test
        void whereverTheScreenOrThePipeStops() {
            int length = Run.scoring("show", scheme).out().length();
            for (int limit = 0; limit < length; limit++) {
                StringWriter err = new StringWriter();
                int status =
                        Main.run(new String[] {"show", scheme}, new PrintWriter(new Full(limit)), new PrintWriter(err));
                assertThat(status).isEqualTo(2);
                assertThat(err).hasToString("error CLI-106: The result could not be written to the end.\n");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"/dev/full", "/dev/null/file", "/proc/file"})
        void whereNoFileCanBeWritten(String file) {
            assertThat(Run.scoring("show", scheme, "--out", file))
                    .isEqualTo(new Run(
                            2,
                            "",
                            file
                                    + ": error CLI-102: The file or folder cannot be written. Check that the folder exists and"
                                    + " that you may write to it.\n"));
        }
    }

    /** Takes some characters and no more. */
    private static final class Full extends Writer {

        private int left;

        Full(int limit) {
            left = limit;
        }

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("no space left");
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
