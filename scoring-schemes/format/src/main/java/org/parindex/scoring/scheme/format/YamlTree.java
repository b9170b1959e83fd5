package org.parindex.scoring.scheme.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Field;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Refused;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Node.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Makes located nodes of a YAML text, and refuses what no scheme needs: aliases, anchors, tags, a second document, deep
 * nesting. Of a key that is there twice the first holds.
 *
 * <p>Jackson does not tell of anchors on scalars, so the character at which a node begins decides: no plain scalar can
 * begin with one of the YAML indicators.
 */
final class YamlTree {

    /** Leaves duplicate keys to this class and the size of a text to its limit. */
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setAllowDuplicateKeys(true)
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .build())
            .build();

    /** They are texts in quotes. */
    private static final Set<String> NOTHING = Set.of("~", "Null", "NULL");

    private final FileText file;
    private final FileLines lines;
    private final int maxDepth;
    private final Issues issues = new Issues();

    private YamlTree(FileText file, int maxDepth) {
        this.file = file;
        this.lines = new FileLines(file);
        this.maxDepth = maxDepth;
    }

    /** Returns the one document of a text. */
    static Checked<Node> read(FileText file, Limits limits) {
        return new YamlTree(file, limits.depth()).read();
    }

    private Checked<Node> read() {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), file.text())) {
            return read(parser);
        }
    }

    private Checked<Node> read(JsonParser parser) {
        try {
            if (parser.nextToken() == null) {
                return Checked.failed(FormatIssue.EMPTY.at(Location.of(file.file(), 1, 1)));
            }
            Node document = node(parser, 1);
            if (parser.nextToken() != null) {
                issues.add(FormatIssue.SECOND_DOCUMENT.at(location(parser)));
            }
            return Checked.of(document, issues.toList());
        } catch (TooDeepException tooDeep) {
            issues.add(FormatIssue.TOO_DEEP.at(tooDeep.location, maxDepth));
        } catch (JacksonException malformed) {
            issues.add(new SyntaxFault(lines).of(malformed, location(parser)));
        }
        return Checked.failed(issues.toList());
    }

    private Node node(JsonParser parser, int depth) {
        Location location = location(parser);
        if (depth > maxDepth) {
            throw new TooDeepException(location);
        }
        boolean refused = refuseIndicator(location);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, location, depth);
            case START_ARRAY -> sequence(parser, location, depth);
            default -> refused ? new Refused(location) : new Scalar(text(parser, location), location);
        };
    }

    /** Jackson knows one of YAML's spellings of nothing; the others would be taken for texts, but no editor does so. */
    private String text(JsonParser parser, Location location) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        String text = parser.getString();
        boolean isNothing = NOTHING.contains(text) && text.startsWith(lines.textAt(location));
        return isNothing ? "" : text;
    }

    private Mapping mapping(JsonParser parser, Location location, int depth) {
        Map<String, Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Scalar key = new Scalar(parser.currentName(), location(parser));
            refuseIndicator(key.location());
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
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, depth + 1));
        }
        return new Sequence(items, location);
    }

    /** Reports an indicator at the beginning of a node; returns whether there is one. */
    private boolean refuseIndicator(Location location) {
        Optional<FormatIssue> indicator = lines.indicator(location);
        indicator.ifPresent(found -> issues.add(found.at(location)));
        return indicator.isPresent();
    }

    private Location location(JsonParser parser) {
        return lines.at(parser.currentTokenLocation());
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
