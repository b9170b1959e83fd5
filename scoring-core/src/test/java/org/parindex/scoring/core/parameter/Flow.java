package org.parindex.scoring.core.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.parameter.Node.Field;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Refused;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Node.Sequence;

/**
 * Reads nodes from the way in which they spell themselves: <code>{value: rate, through: [{at: 40%, points: 0}]}</code>. Texts
 * with other characters stand in double quotes; {@code *} stands for what a reader has refused.
 */
public final class Flow {

    private static final String ENDS = ",:{}[]";

    private final String text;
    private final boolean isLocated;
    private int next;

    private Flow(String text, boolean isLocated) {
        this.text = text;
        this.isLocated = isLocated;
    }

    /** Returns a node as if a program had made it. */
    public static Node node(String text) {
        return new Flow(text, false).read();
    }

    /** Returns keys with values as if a program had made them. */
    public static Mapping keys(String text) {
        return (Mapping) node(text);
    }

    /** Returns keys with values as if they stood in line 1 of {@code scheme.yaml}. */
    public static Mapping located(String text) {
        return (Mapping) new Flow(text, true).read();
    }

    private Node read() {
        skipBlanks();
        Location place = isLocated ? Location.of("scheme.yaml", 1, next + 1) : Location.NONE;
        int start = next;
        Node node = switch (next < text.length() ? text.charAt(next) : ',') {
            case '{' -> new Mapping(fields(), place);
            case '[' -> new Sequence(items(), place);
            case '*' -> {
                next++;
                yield new Refused(place);
            }
            default -> new Scalar(scalar(), place);
        };
        checkArgument(next > start || isBlankEnd(), "cannot be read at %s: %s", start, text);
        return node;
    }

    /** Nothing at all is the value of a key that stands last. */
    private boolean isBlankEnd() {
        return next < text.length()
                && text.charAt(next) == '}'
                && text.substring(0, next).stripTrailing().endsWith(":");
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        next++;
        while (!ends('}')) {
            Scalar key = (Scalar) read();
            skip(':');
            fields.add(new Field(key, read()));
            skip(',');
        }
        return fields;
    }

    private List<Node> items() {
        List<Node> items = new ArrayList<>();
        next++;
        while (!ends(']')) {
            items.add(read());
            skip(',');
        }
        return items;
    }

    private boolean ends(char end) {
        skipBlanks();
        checkArgument(next < text.length(), "ends too early: %s", text);
        boolean ends = text.charAt(next) == end;
        next += ends ? 1 : 0;
        return ends;
    }

    private void skip(char sign) {
        ends(sign);
    }

    private String scalar() {
        StringBuilder scalar = new StringBuilder();
        if (next < text.length() && text.charAt(next) == '"') {
            for (next++; text.charAt(next) != '"'; next++) {
                next += text.charAt(next) == '\\' ? 1 : 0;
                scalar.append(text.charAt(next));
            }
            next++;
            return scalar.toString();
        }
        for (; next < text.length() && ENDS.indexOf(text.charAt(next)) < 0; next++) {
            scalar.append(text.charAt(next));
        }
        return scalar.toString().strip();
    }

    private void skipBlanks() {
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
    }
}
