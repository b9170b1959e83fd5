package org.parindex.scoring.scheme.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.SourceText;
import org.parindex.scoring.scheme.format.YamlNode.Field;
import org.parindex.scoring.scheme.format.YamlNode.Mapping;
import org.parindex.scoring.scheme.format.YamlNode.Scalar;
import org.parindex.scoring.scheme.format.YamlNode.Sequence;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Makes located nodes of a YAML text, and refuses what no scheme needs: aliases, anchors, tags, a second document, deep
 * nesting. Of a key that is there twice the first holds.
 *
 * <p>Jackson does not tell of anchors on scalars, so the character at which a node begins decides: no plain scalar can
 * begin with one of the YAML indicators.
 */
final class YamlTree {

    private static final YAMLFactory YAML = YAMLFactory.builder().build();

    private final SourceText source;
    private final List<String> lines;
    private final int maxDepth;
    private final Issues issues = new Issues();

    private YamlTree(SourceText source, int maxDepth) {
        this.source = source;
        this.lines = source.text().lines().toList();
        this.maxDepth = maxDepth;
    }

    /** Returns the one document of a text. */
    static Checked<YamlNode> read(SourceText source, Limits limits) {
        return new YamlTree(source, limits.depth()).read();
    }

    private Checked<YamlNode> read() {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), source.text())) {
            if (parser.nextToken() == null) {
                return Checked.failed(FormatIssue.EMPTY.at(Location.of(source.source(), 1, 1)));
            }
            YamlNode document = node(parser, 1);
            if (parser.nextToken() != null) {
                issues.add(FormatIssue.SECOND_DOCUMENT.at(location(parser)));
            }
            return Checked.of(document, issues.toList());
        } catch (TooDeepException tooDeep) {
            issues.add(FormatIssue.TOO_DEEP.at(tooDeep.location, maxDepth));
        } catch (JacksonException malformed) {
            issues.add(notYaml(malformed));
        } catch (YamlEngineException malformed) {
            issues.add(notYaml(malformed, Location.of(source.source())));
        }
        return Checked.failed(issues.toList());
    }

    private YamlNode node(JsonParser parser, int depth) {
        Location location = location(parser);
        if (depth > maxDepth) {
            throw new TooDeepException(location);
        }
        refuseIndicators(location);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, location, depth);
            case START_ARRAY -> sequence(parser, location, depth);
            default -> new Scalar(parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString(), location);
        };
    }

    private Mapping mapping(JsonParser parser, Location location, int depth) {
        Map<String, Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Scalar key = new Scalar(parser.currentName(), location(parser));
            refuseIndicators(key.location());
            parser.nextToken();
            Field field = new Field(key, node(parser, depth + 1));
            Field first = fields.putIfAbsent(key.text(), field);
            if (first != null) {
                issues.add(FormatIssue.DUPLICATE_KEY.at(
                        key.location(), key.text(), first.key().location().line()));
            }
        }
        return new Mapping(List.copyOf(fields.values()), location);
    }

    private Sequence sequence(JsonParser parser, Location location, int depth) {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, depth + 1));
        }
        return new Sequence(items, location);
    }

    private void refuseIndicators(Location location) {
        switch (characterAt(location)) {
            case '*' -> issues.add(FormatIssue.ALIAS.at(location));
            case '&' -> issues.add(FormatIssue.ANCHOR.at(location));
            case '!' -> issues.add(FormatIssue.TAG.at(location));
            default -> {}
        }
    }

    private char characterAt(Location location) {
        String line = location.line() <= lines.size() ? lines.get(location.line() - 1) : "";
        int codePoints = line.codePointCount(0, line.length());
        return location.column() <= codePoints ? line.charAt(line.offsetByCodePoints(0, location.column() - 1)) : ' ';
    }

    private Location location(JsonParser parser) {
        return location(parser.currentTokenLocation());
    }

    private Location location(TokenStreamLocation at) {
        return Location.of(source.source(), Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    private Issue notYaml(JacksonException malformed) {
        Location location =
                malformed.getLocation() == null ? Location.of(source.source()) : location(malformed.getLocation());
        return malformed.getCause() instanceof YamlEngineException cause
                ? notYaml(cause, location)
                : FormatIssue.NOT_YAML.at(location, malformed.getOriginalMessage());
    }

    /** The parser knows the exact place; what Jackson tells is only the token before it. */
    private Issue notYaml(YamlEngineException malformed, Location otherwise) {
        if (malformed instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            Mark mark = marked.getProblemMark().get();
            Location location = Location.of(source.source(), mark.getLine() + 1, mark.getColumn() + 1);
            return FormatIssue.NOT_YAML.at(location, marked.getProblem());
        }
        return FormatIssue.NOT_YAML.at(otherwise, malformed.toString());
    }

    private static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Location location;

        TooDeepException(Location location) {
            super("too deep at " + location);
            this.location = location;
        }
    }
}
