package org.parindex.scoring.io.tables.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.Documents;
import org.parindex.scoring.io.tables.Table;

/** Drivers that say one thing and give another, and databases that go away. */
class OddDriversTest {

    private static final String REFUSED = "scores:1:1: error TAB-148: The column \"1.1\" has the type ODD, which is not"
            + " read, because it does not hold the exact digits of a score."
            + " Cast it in the query: numbers to DECIMAL with enough digits, anything else to VARCHAR.";

    /** A result of one column, whose rows are values or what the driver fails with. */
    private static Checked<Table> read(int type, Object... rows) {
        int[] row = {-1};
        ResultSet result = proxy(ResultSet.class, (method, column) -> switch (method) {
            case "getMetaData" -> columns(type);
            case "next" -> ++row[0] < rows.length;
            case "getObject" -> value(rows[row[0]]);
            case "getString" -> String.valueOf(value(rows[row[0]]));
            default -> throw new UnsupportedOperationException(method);
        });
        return JdbcTableReader.standard().read("scores", result);
    }

    private static ResultSetMetaData columns(int type) {
        return proxy(ResultSetMetaData.class, (method, column) -> switch (method) {
            case "getColumnCount" -> 1;
            case "getColumnLabel" -> "1.1";
            case "getColumnType" -> type;
            case "getColumnTypeName" -> "ODD";
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private static Object value(Object row) throws SQLException {
        if (row instanceof SQLException failure) {
            throw failure;
        }
        return row;
    }

    private interface Answer {
        Object to(String method, Object[] arguments) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                OddDriversTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }

    @Test
    void mayGiveBinaryFractionsInAColumnOfDecimals() {
        assertThat(Documents.issues(read(Types.DECIMAL, 1, 0.1 * 3, 2.5f))).containsExactly(REFUSED);
    }

    @Test
    void mayGiveWholeNumbersInAColumnWithoutType() {
        Table table = read(Types.OTHER, 1, 2L, (short) 3, (byte) 4, new java.math.BigInteger("5"))
                .orElseThrow();

        assertThat(Documents.texts(table)).containsExactly("1.1", "1", "2", "3", "4", "5");
        assertThat(table.rows()).allMatch(row -> row.cells().get(0).kind() == Cell.Kind.NUMBER);
    }

    @Test
    void mayGiveAnythingInAColumnOfTexts() {
        assertThat(Documents.texts(read(Types.VARCHAR, "66,72", "1.50").orElseThrow()))
                .containsExactly("1.1", "66,72", "1.50");
    }

    @Test
    void mayFailInTheMiddle() {
        Checked<Table> read = read(Types.VARCHAR, "A", new SQLException("password secret at db.example", "08006"));

        assertThat(Documents.issues(read))
                .containsExactly(
                        "scores:3: error TAB-149: The database gave no more rows from here on; its SQL state is"
                                + " 08006. Look the state up in the manual of the database, and run the query again.");
        assertThat(read.value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret password"})
    void mayFailWithoutATrueState(String state) {
        List<String> issues = Documents.issues(read(Types.VARCHAR, new SQLException("secret", state)));

        assertThat(issues)
                .singleElement()
                .asString()
                .contains("scores:2: ", "state is -.")
                .doesNotContain("secret");
    }
}
