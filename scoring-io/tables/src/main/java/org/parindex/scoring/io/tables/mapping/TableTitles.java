package org.parindex.scoring.io.tables.mapping;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.io.tables.Table;

/** What says something of a whole table: its title and, where that does not, the name of the sheet that it is in. */
final class TableTitles {

    private static final int MOST_HEADINGS = 4;

    private final Table table;

    TableTitles(Table table) {
        this.table = table;
    }

    private Stream<String> all() {
        Optional<String> sheet = table.location()
                .part()
                .filter(Location.Sheet.class::isInstance)
                .map(part -> ((Location.Sheet) part).name());
        return Stream.concat(table.title().stream(), sheet.stream());
    }

    Optional<Stage> stage() {
        return all().flatMap(title -> HeadingWords.titledStage(title).stream()).findFirst();
    }

    /** Returns whether they name a year, and not that of a scheme. */
    boolean areOfOtherYear(Scheme scheme) {
        Set<Integer> years = HeadingWords.years(yearly());
        OptionalInt edition = HeadingWords.year(scheme.id().edition());
        return !years.isEmpty() && edition.isPresent() && !years.contains(edition.getAsInt());
    }

    /** Returns the one that names a year, or just the title if none does. */
    String yearly() {
        return all().filter(title -> !HeadingWords.years(title).isEmpty())
                .findFirst()
                .orElseGet(() -> table.title().orElse(""));
    }

    /** Returns what people know a table by: its title, or its first headings if it has none. */
    static String shown(Table table) {
        return table.title().orElseGet(() -> firstOf(Headings.of(table)));
    }

    private static String firstOf(List<Heading> headings) {
        String first = headings.stream().limit(MOST_HEADINGS).map(Heading::text).collect(joining(", "));
        return headings.size() > MOST_HEADINGS ? first + ", …" : first;
    }
}
