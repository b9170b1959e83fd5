package org.parindex.scoring.io.tables.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableFormat;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.TableSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads rows from JSON: {@code [{"unit": "A", "1.1": 2}, …]}, where the keys are the headings in the order of their first
 * appearance and what a row does not have is empty; or {@code [["unit", "1.1"], ["A", 2], …]}, which is laid out like a sheet. A
 * file of several tables is an object, {@code {"title": […], …}}; what else stands in it are lines of text.
 *
 * <p>A value is a text, a number, {@code true}, {@code false} or {@code null}, which is empty. A number keeps its digits as
 * they are written, or written out if it has an exponent.
 *
 * <p>A place is the line of a value, and the number of its column.
 */
public final class JsonFormat implements TableFormat {

    /** Long numbers and names are for the limits of tables to refuse. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** A list of objects, or an object; a list of lists could be text. */
    private static final Pattern START =
            Pattern.compile("(?:\u00EF\u00BB\u00BF)?+\\s*+(?:\\[\\s*+)?+\\{\\s*+\"(?:[^\"\\\\]|\\\\.)*+\"\\s*+:");

    private static final int START_BYTES = 1024;

    /** Makes the format. */
    public JsonFormat() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("json");
    }

    @Override
    public boolean recognises(TableSource source) {
        byte[] bytes = source.bytes();
        String start = new String(Arrays.copyOf(bytes, Math.min(bytes.length, START_BYTES)), ISO_8859_1);
        return START.matcher(start).lookingAt();
    }

    @Override
    public Checked<Document> read(TableSource source, Limits limits) {
        return source.text().flatMap(text -> read(text, limits));
    }

    private static Checked<Document> read(FileText text, Limits limits) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text.text())) {
            return new JsonTables(text.file(), new JsonCells(text.file(), parser, limits), limits).read();
        } catch (StreamConstraintsException tooDeep) {
            return Checked.failed(TableIssue.NOT_ROWS.at(place(text.file(), tooDeep.getLocation())));
        } catch (JacksonException malformed) {
            return Checked.failed(TableIssue.BAD_JSON.at(place(text.file(), malformed.getLocation())));
        }
    }

    private static Location place(String file, @Nullable TokenStreamLocation fault) {
        return fault == null || fault.getLineNr() < 1 ? Location.of(file) : Location.of(file, fault.getLineNr(), 0);
    }
}
