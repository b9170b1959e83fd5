package org.parindex.scoring.io.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.io.tables.jdbc.JdbcTableReader;

/** One table says the same, whatever format it comes in. */
class SameTableTest {

    private static final List<String> TEXTS =
            List.of("unit|1.1|1.2", "Sở Nội vụ|66.720|=1+1", "Ban \"Dân tộc\"|-0.5|", "A & B|12|2,5");

    private static final String HTML = """
            <table>
            <tr><th>unit<th>1.1<th>1.2
            <tr><td>Sở Nội vụ<td>66.720<td>=1+1
            <tr><td>Ban &quot;Dân tộc&quot;<td>-0.5<td>
            <tr><td>A &amp; B<td>12<td>2,5
            </table>
            """;
    private static final String MARKDOWN = """
            | unit          | 1.1    | 1.2  |
            |---------------|-------:|------|
            | Sở *Nội vụ*   | 66.720 | =1+1 |
            | Ban "Dân tộc" | -0.5   |      |
            | A & B         | 12     | 2,5  |
            """;
    private static final String JSON = """
            [{"unit": "Sở Nội vụ", "1.1": 66.720, "1.2": "=1+1"},
             {"unit": "Ban \\"Dân tộc\\"", "1.1": -0.5},
             {"unit": "A & B", "1.1": 12, "1.2": "2,5"}]
            """;
    private static final String LISTS = """
            [["unit", "1.1", "1.2"],
             ["Sở Nội vụ", 66.720, "=1+1"],
             ["Ban \\"Dân tộc\\"", -0.5, null],
             ["A & B", "12", "2,5"]]
            """;
    private static final String TABS = """
            unit\t1.1\t1.2
            Sở Nội vụ\t66.720\t=1+1
            Ban "Dân tộc"\t-0.5\t
            A & B\t12\t2,5
            """;
    private static final String SQL = """
            select unit as "unit", cast(a as varchar) as "1.1", b as "1.2" from (values
            ('Sở Nội vụ', '66.720', '=1+1'), ('Ban "Dân tộc"', '-0.5', null), ('A & B', '12', '2,5')) as t(unit, a, b)
            """;

    @ParameterizedTest
    @ValueSource(strings = {HTML, MARKDOWN, JSON, LISTS, TABS})
    void saysTheSame(String content) {
        String file = "scores." + extension(content);

        assertThat(Documents.texts(Documents.table(file, content))).isEqualTo(TEXTS);
    }

    private static String extension(String content) {
        return switch (content.charAt(0)) {
            case '<' -> "html";
            case '|' -> "md";
            case '[' -> "json";
            default -> "txt";
        };
    }

    @Test
    void saysTheSameFromADatabase() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(SQL)) {
            assertThat(Documents.texts(
                            JdbcTableReader.standard().read("scores", result).orElseThrow()))
                    .isEqualTo(TEXTS);
        }
    }
}
