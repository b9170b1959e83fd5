package org.parindex.scoring.core.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.value.Points;

class NodeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0.5     | 0.5",
                "100%    | 100%",
                "half-up | half-up",
                "Đúng    | Đúng",
                "in time | \"in time\"",
                "a, b    | \"a, b\"",
                "{a}     | \"{a}\"",
                "a\"b\\c | \"a\\\"b\\\\c\"",
                "``      | \"\""
            })
    void aTextIsQuotedUnlessItIsPlain(String text, String spelling) {
        assertThat(Node.of(text)).hasToString(spelling);
    }

    @Test
    void listsAndKeysSpellTheirParts() {
        Node node = Node.keys()
                .set("at", Points.parse("0.50"))
                .set("of", Node.list(List.of("a b", 2, Node.list(List.of()))))
                .set("none", Optional.empty())
                .set("some", Optional.of(1))
                .set("not plain", Node.keys().build())
                .build();
        assertThat(node).hasToString("{at: 0.5, of: [\"a b\", 2, []], some: 1, \"not plain\": {}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[a, b]", "[\"a, b\"]", "[[a], b]", "[a, [b]]", "{a: b}", "{\"a: b\": \"\"}", "{a: \"b, c: d\"}"
            })
    void nodesThatDifferSpellDifferently(String spelling) {
        assertThat(Flow.node(spelling)).hasToString(spelling);
    }

    @Test
    void theLastValueOfAKeyHoldsAtItsFirstPlace() {
        assertThat(Node.keys().set("a", 1).set("b", 2).set("a", 3).build()).hasToString("{a: 3, b: 2}");
    }

    @Test
    void aKeyHasItsValueOrNone() {
        assertThat(Flow.keys("{a: 1}").get("a")).contains(Node.of("1"));
        assertThat(Flow.keys("{a: 1}").get("b")).isEmpty();
    }
}
