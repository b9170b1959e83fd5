package org.parindex.scoring.io.report;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random texts of the parts that harm tables: signs, separators, quotes, markup, blanks and what cannot be seen. */
final class NastyTexts {

    private static final List<String> PARTS = List.of(
            "=",
            "+",
            "-",
            "@",
            "\uFF1D",
            "\uFF0B",
            "\uFF0D",
            "\uFF20",
            "\u2212",
            ",",
            ";",
            "|",
            "\t",
            "\n",
            "\r\n",
            "\"",
            "'",
            " ",
            "\u00A0",
            "\u3000",
            "\u200B",
            "\u202E",
            "\u2067",
            "\uFEFF",
            "\u2028",
            "\\",
            "`",
            "*",
            "_",
            "~",
            "#",
            "[",
            "]",
            "(",
            ")",
            "!",
            "<",
            ">",
            "&",
            "&lt;",
            "<script>",
            "<img src=x onerror=alert(1)>",
            "[a](javascript:b)",
            "---",
            "1.",
            "1.10",
            "2E5",
            "3/4",
            "cmd|' /C calc'!A0",
            "HYPERLINK(\"x\")",
            "Sở",
            "Nội vụ",
            "Y tế",
            "A",
            "$a$",
            "{",
            "}",
            "€",
            "🏛");

    private NastyTexts() {}

    static Stream<String> of(Random random, int count) {
        return IntStream.range(0, count).mapToObj(i -> one(random));
    }

    static String one(Random random) {
        StringBuilder text = new StringBuilder();
        for (int parts = random.nextInt(7); parts >= 0; parts--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }
}
