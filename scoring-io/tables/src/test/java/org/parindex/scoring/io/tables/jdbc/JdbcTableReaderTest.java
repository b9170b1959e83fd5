package org.parindex.scoring.io.tables.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Documents;
import org.parindex.scoring.io.tables.Table;

class JdbcTableReaderTest {

    private Connection database;

    @BeforeEach
    void open() throws SQLException {
        database = DriverManager.getConnection("jdbc:h2:mem:");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private Checked<Table> read(Limits.Builder limits, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return JdbcTableReader.of(limits.build()).read("scores", result);
        }
    }

    private Checked<Table> read(String query) throws SQLException {
        return read(Limits.builder(), query);
    }

    private List<String> issues(Limits.Builder limits, String query) throws SQLException {
        return Documents.issues(read(limits, query));
    }

    private Cell cell(String value) throws SQLException {
        return read("select 'A' as \"unit\", " + value + " as \"1.1\"")
                .orElseThrow()
                .rows()
                .get(0)
                .cells()
                .get(1);
    }

    @Test
    void labelsAreHeadings() throws SQLException {
        Table table = read("select name as \"unit\", points \"1.1\" from (values ('Sở Nội vụ', 1.50), ('B', null)) as"
                        + " t(name, points)")
                .orElseThrow();

        assertThat(Documents.texts(table)).containsExactly("unit|1.1", "Sở Nội vụ|1.50", "B|");
        assertThat(table.file()).isEqualTo("scores");
    }

    @Test
    void placesAreThoseOfACsvFile() throws SQLException {
        Table table = read("select 'A' as \"unit\", 2 as \"1.1\"").orElseThrow();

        assertThat(table.headings().cells().get(1).location()).hasToString("scores:1:2");
        assertThat(table.rows().get(0).cells().get(1).location()).hasToString("scores:2:2");
    }

    @Test
    void resultsMayBeEmpty() throws SQLException {
        Table table = read("select 'A' as \"unit\" where false").orElseThrow();

        assertThat(Documents.texts(table)).containsExactly("unit");
    }

    @Test
    void resultsAndTheirConnectionsStayOpen() throws SQLException {
        ResultSet result = database.createStatement().executeQuery("select 'A' as \"unit\"");
        JdbcTableReader.standard().read("scores", result).orElseThrow();

        assertThat(result.isClosed()).isFalse();
        assertThat(result.getStatement().isClosed()).isFalse();
        assertThat(database.isClosed()).isFalse();
    }

    @Test
    void argumentsAreRequired() {
        assertThatNullPointerException()
                .isThrownBy(() -> JdbcTableReader.of(null))
                .withMessage("limits");
        assertThatNullPointerException()
                .isThrownBy(() -> JdbcTableReader.standard().read("scores", null))
                .withMessage("result");
    }

    @Nested
    class Values {

        @ParameterizedTest
        @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                        cast('66.720' as decimal(9,3));     66.720; NUMBER
                        cast('0.1' as numeric(31,30));      0.100000000000000000000000000000; NUMBER
                        9223372036854775807;                9223372036854775807; NUMBER
                        cast(-3 as smallint);               -3; NUMBER
                        cast('1E3' as decfloat);            1000; NUMBER
                        '66,72';                            66,72; TEXT
                        cast('5' as char(3));               5; TEXT
                        '=1+1';                             =1+1; TEXT
                        cast('Sở Y tế' as clob);            Sở Y tế; TEXT
                        true;                               true; TEXT
                        date '2020-02-29';                  2020-02-29; DATE
                        timestamp '2020-02-29 03:04:05';    2020-02-29T03:04:05; DATE
                        cast(null as decimal);              ``; TEXT
                        cast(null as date);                 ``; TEXT
                        cast(null as varchar);              ``; TEXT
                        """)
        void keepTheirDigitsAndKinds(String sql, String text, Cell.Kind kind) throws SQLException {
            assertThat(cell(sql).text()).isEqualTo(text);
            assertThat(cell(sql).kind()).isEqualTo(kind);
        }

        @ParameterizedTest
        @ValueSource(strings = {"double precision", "real"})
        void mayNotBeBinaryFractions(String type) throws SQLException {
            assertThat(issues(Limits.builder(), "select 'A' as \"unit\", cast(null as " + type + ") as \"1.1\""))
                    .containsExactly(
                            "scores:1:2: error TAB-148: The column \"1.1\" has the type "
                                    + (type.equals("real") ? "REAL" : "DOUBLE PRECISION")
                                    + ", which is not read, because it does not hold the exact digits of a score."
                                    + " Cast it in the query: numbers to DECIMAL with enough digits, anything else to VARCHAR.");
        }

        @Test
        void areAllToldThatCannotBeRead() throws SQLException {
            assertThat(issues(
                            Limits.builder(),
                            "select x'01' as \"1.1\", cast(1 as float) as \"1.2\", array[1] as \"1.3\""))
                    .hasSize(3)
                    .allMatch(issue -> issue.contains("TAB-148"));
        }
    }

    @Nested
    class Bounds {

        private static final String ROWS = "select x as \"unit\", 'abcd' as \"1.1\" from system_range(1, 3)";

        @Test
        void areOfRows() throws SQLException {
            assertThat(issues(Limits.builder().rows(3), ROWS)).isEmpty();
            assertThat(issues(Limits.builder().rows(2), ROWS))
                    .containsExactly("scores:4: error TAB-102: There are more than 2 rows, the most that are read.");
        }

        @Test
        void areOfColumns() throws SQLException {
            assertThat(issues(Limits.builder().columns(2), ROWS)).isEmpty();
            assertThat(issues(Limits.builder().columns(1), ROWS))
                    .containsExactly("scores:1: error TAB-103: There are more than 1 columns, the most that are read.");
        }

        @Test
        void areOfCells() throws SQLException {
            assertThat(issues(Limits.builder().cells(8), ROWS)).isEmpty();
            assertThat(issues(Limits.builder().cells(7), ROWS))
                    .containsExactly("scores:4: error TAB-107: There are more than 7 cells, the most that are read.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"'abcde'", "cast('abcde' as clob)", "12345", "1.234", "cast('1E4' as decfloat)"})
        void areOfCharacters(String value) throws SQLException {
            String query = "select " + value + " as \"unit\"";
            assertThat(issues(Limits.builder().cellCharacters(5), query)).isEmpty();
            assertThat(issues(Limits.builder().cellCharacters(4), query))
                    .containsExactly(
                            "scores:2:1: error TAB-104: The cell is longer than 4 characters, the most that are read.");
        }

        @Test
        void areOfDigitsOfHugeNumbers() throws SQLException {
            assertThat(issues(Limits.builder(), "select cast('1E99999' as decfloat) as \"unit\""))
                    .containsExactly(
                            "scores:2:1: error TAB-104: The cell is longer than 32767 characters, the most that"
                                    + " are read.");
        }
    }
}
