package org.parindex.scoring.io.tables.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Documents;
import org.parindex.scoring.io.tables.Table;

/** Runs with {@code mvn -P postgresql test -Dpostgresql.url=jdbc:postgresql://...} against a server of one's own. */
@EnabledIfSystemProperty(named = PostgresqlTest.URL, matches = ".+")
class PostgresqlTest {

    static final String URL = "postgresql.url";

    private static Checked<Table> read(String query) throws SQLException {
        try (Connection database = DriverManager.getConnection(System.getProperty(URL));
                Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return JdbcTableReader.standard().read("scores", result);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    66.720::numeric(9,3);              66.720; NUMBER
                    0.1::numeric;                      0.1; NUMBER
                    1e20::numeric;                     100000000000000000000; NUMBER
                    9223372036854775807;               9223372036854775807; NUMBER
                    '-3'::smallint;                    -3; NUMBER
                    '66,72'::text;                     66,72; TEXT
                    'Sở Y tế'::varchar(9);             Sở Y tế; TEXT
                    true;                              true; TEXT
                    date '2020-02-29';                 2020-02-29; DATE
                    timestamp '2020-02-29 03:04:05';   2020-02-29T03:04:05; DATE
                    time '03:04:05';                   03:04:05; DATE
                    null::numeric;                     ``; TEXT
                    null;                              ``; TEXT
                    'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid; a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11; TEXT
                    """)
    void valuesKeepTheirDigitsAndKinds(String sql, String text, Cell.Kind kind) throws SQLException {
        Cell cell = read("select 'A' as unit, " + sql + " as \"1.1\"")
                .orElseThrow()
                .rows()
                .get(0)
                .cells()
                .get(1);

        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.kind()).isEqualTo(kind);
    }

    @Test
    void whatHasNoExactDigitsIsRefused() throws SQLException {
        assertThat(Documents.issues(
                        read("select 0.1::float8 a, 0.1::float4 b, 'NaN'::numeric c, '1'::bytea d, array[1] e, 1 f")))
                .hasSize(5)
                .allMatch(issue -> issue.contains("TAB-148"));
    }
}
