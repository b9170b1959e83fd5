package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The published tables of Sơn La 2020 as a person reads them: in what order they stand, what their columns hold, and who each row
 * is about. Nothing here comes from the code under test: the text is split at tabs and line ends, the codes of the leaves are those of the
 * headers of {@code scores.csv}, and the spellings of the units are written out.
 */
final class PublishedTables {

    static final String FOLDER = "src/main/resources/indices/son-la-2020/";
    static final String FILE = FOLDER + "published-tables.txt";
    static final String DEPARTMENTS = "son-la/department@2020";
    static final String DISTRICTS = "son-la/district@2020";
    static final int TABLES_OF_A_SCHEME = 11;

    private static final List<String> RANKING = List.of("rank", "unit", "appraisal", "officials", "citizens", "total");
    private static final List<String> COMPARISON =
            List.of("number", "unit", "previous-total", "total", "change", "rank-change");
    private static final List<String> BY_DOMAIN =
            List.of("number", "unit", "1", "2", "3", "4", "5", "6", "7", "8", "total");

    /** Each printed name that is not spelled as in the ranking. */
    private static final Map<String, String> SPELLINGS = Map.of(
            "Sở Nông nghiệp và PTNT", "Sở Nông nghiệp và Phát triển Nông thôn",
            "Sở Lao động, Thương binh và XH", "Sở Lao động, Thương binh và xã hội",
            "Sở Lao động, TB và XH", "Sở Lao động, Thương binh và xã hội",
            "BQL các khu công nghiệp tỉnh", "Ban quản lý các khu công nghiệp tỉnh",
            "Thanh tra tỉnh", "Thanh Tra Tỉnh",
            "Sở Văn phòng UBND tỉnh", "Văn Phòng UBND tỉnh",
            "Sở Văn hóa, Thể thao và DL", "Sở Văn hóa, Thể thao và Du lịch");

    private PublishedTables() {}

    /**
     * One table.
     *
     * @param title the lines right above it, joined
     * @param columns what each column holds: a code, a source or a role
     * @param rows the cells of each row below the headings and the numbers of the columns
     */
    record Printed(String scheme, String title, List<String> columns, List<List<String>> rows) {

        /** The name in each row. */
        List<String> names() {
            return rows.stream().map(Printed::name).toList();
        }

        private static String name(List<String> row) {
            return row.get(0).equals("Trung bình") ? row.get(0) : row.get(1);
        }
    }

    static String text() {
        try {
            return Files.readString(Path.of(FILE), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The unit that a printed name means, as the ranking spells it. */
    static String unit(String printed) {
        return SPELLINGS.getOrDefault(printed, printed);
    }

    /** The tables in their order: between empty lines stand titles and tables in turn. */
    static List<Printed> all() {
        List<Printed> tables = new ArrayList<>();
        String title = "";
        for (String part : text().strip().split("\n\n+")) {
            if (part.contains("\t")) {
                tables.add(printed(tables.size(), title, part));
            } else {
                title = part.replace("**", "").replace('\n', ' ');
            }
        }
        return tables;
    }

    private static Printed printed(int index, String title, String table) {
        boolean isOfDepartments = index < TABLES_OF_A_SCHEME;
        List<List<String>> rows = table.lines()
                .map(line -> List.of(line.split("\t", -1)))
                .filter(PublishedTables::isBody)
                .toList();
        return new Printed(
                isOfDepartments ? DEPARTMENTS : DISTRICTS,
                title,
                columns(isOfDepartments ? "department" : "district", index % TABLES_OF_A_SCHEME),
                rows);
    }

    /** Below the headings the first cell is a number and the second a name; or there is the mean. */
    private static boolean isBody(List<String> row) {
        return row.get(0).equals("Trung bình")
                || row.get(0).matches("\\d+") && !row.get(1).matches("\\d+");
    }

    private static List<String> columns(String group, int index) {
        return switch (index) {
            case 0 -> RANKING;
            case 1 -> COMPARISON;
            case 2 -> BY_DOMAIN;
            default -> ofDomain(group, Integer.toString(index - 2));
        };
    }

    /** The number, the unit, the leaves of a domain in their order, and the domain. */
    private static List<String> ofDomain(String group, String domain) {
        Stream<String> leaves = scores(group).get(0).stream().filter(code -> code.startsWith(domain + "."));
        return Stream.of(Stream.of("number", "unit"), leaves, Stream.of(domain))
                .flatMap(columns -> columns)
                .toList();
    }

    /** The shipped scores of a group of units, the header first; names with commas stand in quotes. */
    static List<List<String>> scores(String group) {
        try (Stream<String> lines = Files.lines(Path.of(FOLDER + group + "/scores.csv"), UTF_8)) {
            return lines.map(line -> List.of(line.split(",(?=([^\"]*\"[^\"]*\")*[^\"]*$)")))
                    .map(cells ->
                            cells.stream().map(cell -> cell.replace("\"", "")).toList())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
