package org.parindex.scoring.io.tables.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.scoring.core.issue.FileText;

/**
 * A first line such as {@code sep=;}, which tells spreadsheets what separates the cells.
 *
 * @param separator what it tells; empty if there is no such line
 * @param rest the text with nothing in that line
 */
record SeparatorLine(Optional<Character> separator, FileText rest) {

    private static final Pattern LINE =
            Pattern.compile("(\"?)sep=([^\\p{L}\\p{N}\"\r\n])\\1(?=[\r\n]|$)", Pattern.CASE_INSENSITIVE);

    static SeparatorLine of(FileText text) {
        Matcher line = LINE.matcher(text.text());
        return line.lookingAt()
                ? new SeparatorLine(
                        Optional.of(line.group(2).charAt(0)),
                        new FileText(text.file(), text.text().substring(line.end())))
                : new SeparatorLine(Optional.empty(), text);
    }
}
