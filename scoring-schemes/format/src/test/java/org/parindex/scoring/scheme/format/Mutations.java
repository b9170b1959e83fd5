package org.parindex.scoring.scheme.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Damages a text at random places, the same places for the same seed. */
final class Mutations {

    private static final int MOST_EDITS = 4;
    private static final List<String> SCRAPS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            ",",
            "- ",
            "-",
            "?",
            "? ",
            "*",
            "*a",
            "&a ",
            "!",
            "!!str ",
            "<<: ",
            "|",
            "|\n",
            ">",
            "'",
            "\"",
            "\\",
            "%",
            "@",
            "`",
            "#",
            " #",
            "~",
            "null",
            "\n",
            "\r",
            "\n\n",
            " ",
            "  ",
            "\t",
            "---\n",
            "...\n",
            "0",
            "9999999999999999",
            "-1",
            ".",
            "1e9",
            "\u00A0",
            "\uFEFF",
            "\u0085",
            "\u2028",
            "\uFFFF",
            "đ",
            "e\u0301",
            "😀",
            "max: ",
            "code: 1",
            "criteria: ",
            "source: a",
            "{}",
            "[]",
            "total");

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** Replaces, removes, repeats or inserts a few bytes. */
    byte[] of(byte[] bytes) {
        List<Byte> mutated = new ArrayList<>(bytes.length + MOST_EDITS);
        for (byte each : bytes) {
            mutated.add(each);
        }
        for (int edits = 1 + random.nextInt(MOST_EDITS); edits > 0; edits--) {
            int at = random.nextInt(mutated.size());
            switch (random.nextInt(4)) {
                case 0 -> mutated.set(at, (byte) random.nextInt(256));
                case 1 -> mutated.remove(at);
                case 2 -> mutated.add(at, mutated.get(random.nextInt(mutated.size())));
                default -> mutated.add(at, (byte) random.nextInt(256));
            }
        }
        byte[] result = new byte[mutated.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = mutated.get(i);
        }
        return result;
    }

    /** Inserts scraps of YAML, removes or moves stretches of the text. */
    String of(String text) {
        StringBuilder mutated = new StringBuilder(text);
        for (int edits = 1 + random.nextInt(MOST_EDITS); edits > 0; edits--) {
            int at = random.nextInt(mutated.length() + 1);
            int end = Math.min(mutated.length(), at + random.nextInt(12));
            String stretch = mutated.substring(at, end);
            switch (random.nextInt(4)) {
                case 0 -> mutated.insert(at, scrap());
                case 1 -> mutated.replace(at, end, scrap());
                case 2 -> mutated.delete(at, end);
                default -> mutated.insert(random.nextInt(mutated.length() + 1), stretch);
            }
        }
        return mutated.toString();
    }

    private String scrap() {
        return SCRAPS.get(random.nextInt(SCRAPS.size()));
    }
}
