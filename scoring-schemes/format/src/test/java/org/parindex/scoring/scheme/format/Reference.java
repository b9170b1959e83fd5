package org.parindex.scoring.scheme.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that describes the format: its YAML, and the keys in its tables. The tutorial on it has a test of its own. */
final class Reference {

    private static final Path PAGE = Path.of("../README.md");
    private static final Pattern TUTORIAL = Pattern.compile("(?ms)^## A new year in ten lines$.*?(?=^## )");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```yaml\n(.*?)^```$");
    private static final Pattern HEADER = Pattern.compile("key of .*?`([a-z-]+)`.*");
    private static final Pattern KEY = Pattern.compile("`([a-z-]+)`");

    private Reference() {}

    /** Returns the text of each block of YAML. */
    static List<String> blocks() {
        return BLOCK.matcher(page()).results().map(block -> block.group(1)).toList();
    }

    /** Returns what each table of keys says of each key's default, by the key whose table it is. */
    static Map<String, Map<String, String>> defaults() {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        Map<String, String> current = new LinkedHashMap<>();
        for (String line : page().lines().toList()) {
            List<String> cells = cells(line);
            Matcher header = HEADER.matcher(cells.get(0));
            if (header.matches()) {
                current = new LinkedHashMap<>();
                tables.put(header.group(1), current);
            } else if (!line.startsWith("|")) {
                current = new LinkedHashMap<>();
            } else if (cells.get(0).startsWith("`")) {
                for (String key : keys(cells.get(0))) {
                    current.put(key, cells.get(cells.size() - 1));
                }
            }
        }
        return tables;
    }

    private static List<String> keys(String cell) {
        return KEY.matcher(cell)
                .results()
                .map((MatchResult key) -> key.group(1))
                .toList();
    }

    private static List<String> cells(String line) {
        return line.startsWith("| ")
                ? Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::trim)
                        .toList()
                : List.of("");
    }

    private static String page() {
        try {
            String page = Files.readString(PAGE, UTF_8).replace("\r\n", "\n");
            return TUTORIAL.matcher(page).replaceFirst("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
