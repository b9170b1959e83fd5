package org.parindex.scoring.scheme.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Location;
import org.snakeyaml.engine.v2.exceptions.Mark;
import tools.jackson.core.TokenStreamLocation;

/** The lines of a text and the characters in them, looked up fast by whoever goes from the first line to the last. */
final class FileLines {

    private static final Pattern NO_BREAK_SPACE = Pattern.compile("(?:^ *|[:-])\\u00A0");

    private final String file;
    private final List<String> lines;
    private int current;
    private int[] characters = {};

    FileLines(FileText text) {
        this.file = text.file();
        this.lines = text.text().lines().toList();
    }

    Location at(TokenStreamLocation place) {
        return Location.of(file, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }

    Location at(Mark mark) {
        return Location.of(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Returns what is refused at a place if an alias, an anchor or a tag begins there. */
    Optional<FormatIssue> indicator(Location location) {
        return switch (characterAt(location)) {
            case '*' -> Optional.of(FormatIssue.ALIAS);
            case '&' -> Optional.of(FormatIssue.ANCHOR);
            case '!' -> Optional.of(FormatIssue.TAG);
            default -> Optional.empty();
        };
    }

    /** Returns the first no-break space of a line that stands where YAML wants a blank. */
    Optional<Location> noBreakSpace(int line) {
        Matcher matcher = NO_BREAK_SPACE.matcher(line(line));
        return matcher.find() ? Optional.of(Location.of(file, line, matcher.end())) : Optional.empty();
    }

    /** Returns the character at a place. */
    String textAt(Location location) {
        return Character.toString(characterAt(location));
    }

    private int characterAt(Location location) {
        if (location.line() != current) {
            current = location.line();
            characters = line(current).codePoints().toArray();
        }
        return location.column() <= characters.length ? characters[location.column() - 1] : ' ';
    }

    /** Returns a line; nothing behind the last, where the end of a text is. */
    private String line(int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** Returns where a character stands first; the whole file if nowhere. */
    Location first(int character) {
        for (int i = 0; i < lines.size(); i++) {
            int offset = lines.get(i).indexOf(character);
            if (offset >= 0) {
                return Location.of(file, i + 1, lines.get(i).codePointCount(0, offset) + 1);
            }
        }
        return Location.of(file);
    }
}
