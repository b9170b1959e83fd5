package org.parindex.scoring.scheme.format;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.TextIssue;
import org.parindex.scoring.core.value.LocalizedText;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import tools.jackson.core.JacksonException;

/**
 * Says what the YAML parser found wrong in words of our own, at the place where a person would look for it: a quote that is
 * never closed is reported where it opens, not at the end of the file. A problem that is not known here keeps the parser's
 * words.
 */
final class SyntaxFault {

    /** The parser's words, as regular expressions; the first that matches counts. */
    private static final Map<String, FormatIssue> PROBLEMS = ImmutableMap.<String, FormatIssue>builder()
            .put("found character '\\\\t.*", FormatIssue.TAB)
            .put("found character .* cannot start any token.*", FormatIssue.BAD_START)
            .put("found unexpected (end of stream|document separator)", FormatIssue.UNCLOSED)
            .put("expected ',' or .*<stream end>", FormatIssue.UNCLOSED)
            .put("expected ',' or .*", FormatIssue.NOT_SEPARATED)
            .put("mapping values are not allowed here", FormatIssue.STRAY_COLON)
            .put("could not find expected ':'", FormatIssue.NO_COLON)
            .put("(found unknown escape|expected escape)(?s:.*)", FormatIssue.BAD_ESCAPE)
            .put("expected the node content, but found '<stream end>'", FormatIssue.ENDS_EARLY)
            .put("expected (<block end>|'<document start>'|the node content).*", FormatIssue.MISPLACED)
            .put("(sequence entries|mapping keys) are not allowed here", FormatIssue.MISPLACED)
            .buildOrThrow();

    private static final String SCANNING_INDICATOR = "while (scanning an? (alias|anchor|tag)|parsing a node)";
    private static final LocalizedText OTHER_VERSION =
            Owner.of("only version 1 of YAML is read", "chỉ đọc được YAML phiên bản 1");

    private final FileLines lines;

    SyntaxFault(FileLines lines) {
        this.lines = lines;
    }

    /** @param lastToken where the last token begins that the parser could read */
    Issue of(JacksonException malformed, Location lastToken) {
        Throwable cause = malformed.getCause();
        if (cause instanceof MarkedYamlEngineException marked) {
            return of(marked, lastToken);
        }
        if (cause instanceof ReaderException unreadable) {
            String character = String.format(Locale.ROOT, "U+%04X", unreadable.getCodePoint());
            return TextIssue.CONTROL_CHARACTER.at(lines.first(unreadable.getCodePoint()), character);
        }
        if (malformed.getOriginalMessage().startsWith("Expected a property name")) {
            return lines.indicator(lastToken).orElse(FormatIssue.BAD_KEY).at(lastToken);
        }
        return FormatIssue.NOT_YAML.at(
                lastToken, cause instanceof YamlVersionException ? OTHER_VERSION : malformed.getOriginalMessage());
    }

    private Issue of(MarkedYamlEngineException marked, Location lastToken) {
        Location place = marked.getProblemMark().map(lines::at).orElse(lastToken);
        Location start = marked.getContextMark().map(lines::at).orElse(place);
        FormatIssue code = code(marked, start);
        return switch (code) {
            case BAD_START -> code.at(place, lines.textAt(place));
            case UNCLOSED -> code.at(start, lines.textAt(start));
            case NOT_SEPARATED -> code.at(place, lines.textAt(start), start.line());
            case STRAY_COLON, MISPLACED -> blankOr(code, place);
            case NO_COLON -> blankOr(code, start);
            case ALIAS, ANCHOR, TAG -> code.at(start);
            case NOT_YAML -> code.at(place, marked.getProblem());
            default -> code.at(place);
        };
    }

    /** What looks like a blank and is none explains why the parser lost its way in this line. */
    private Issue blankOr(FormatIssue code, Location place) {
        return lines.noBreakSpace(place.line())
                .map(FormatIssue.NO_BREAK_SPACE::at)
                .orElseGet(() -> code.at(place));
    }

    private FormatIssue code(MarkedYamlEngineException marked, Location start) {
        FormatIssue known = PROBLEMS.entrySet().stream()
                .filter(entry -> marked.getProblem().matches(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(FormatIssue.NOT_YAML);
        boolean scanningIndicator = String.valueOf(marked.getContext()).matches(SCANNING_INDICATOR);
        return scanningIndicator ? lines.indicator(start).orElse(known) : known;
    }
}
