package org.parindex.scoring.io.report;

import java.util.Locale;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.tables.mapping.ColumnMapping;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfRole;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfSource;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfUnit;
import org.parindex.scoring.io.tables.mapping.ColumnRole;
import org.parindex.scoring.io.tables.mapping.DocumentMapping;
import org.parindex.scoring.io.tables.mapping.Mapping;
import org.parindex.scoring.io.tables.mapping.RowMapping;
import org.parindex.scoring.io.tables.mapping.TableMapping;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what tables were taken for as JSON:
 *
 * <pre>{@code
 * {"documents": [{"file": "report.txt", "tables": [{
 *    "table": 1, "title": "…", "scheme": "son-la/department@2020",
 *    "columns": [{"column": 1, "header": "Xếp hạng", "role": "rank", "why": "…"}, …],
 *    "rows": [{"row": 1, "printed": "Sở Nội vụ", "unit": "Sở Nội vụ", "role": "unit", "why": "…"}, …]}, …]}]}
 * }</pre>
 *
 * <p>Tables, columns and rows are counted from 1, rows below the headings and the row that numbers the columns. A column has one of
 * {@code criterion} (perhaps with {@code input}), {@code source} and {@code role} (of the values of one unit with its {@code
 * unit}), and perhaps a {@code stage}. {@code title},
 * {@code scheme} and {@code unit} are null where there is none. A row about one criterion has its {@code criterion}.
 */
public final class MappingJson {

    private final JsonGenerator json;
    private final Locale locale;

    private MappingJson(JsonGenerator json, Locale locale) {
        this.json = json;
        this.locale = locale;
    }

    /**
     * Writes a mapping.
     *
     * @param locale the language of the reasons
     */
    public static String render(Mapping mapping, Locale locale) {
        return JsonText.write(json -> new MappingJson(json, locale).write(mapping));
    }

    private void write(Mapping mapping) {
        json.writeStartObject();
        json.writeArrayPropertyStart("documents");
        mapping.documents().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(DocumentMapping document) {
        json.writeStartObject();
        json.writeStringProperty("file", document.file());
        json.writeArrayPropertyStart("tables");
        document.tables().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(TableMapping table) {
        json.writeStartObject();
        json.writeNumberProperty("table", table.table());
        json.writeStringProperty("title", table.title().orElse(null));
        json.writeStringProperty(
                "scheme", table.scheme().map(SchemeId::toString).orElse(null));
        json.writeArrayPropertyStart("columns");
        table.columns().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        table.rows().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(ColumnMapping column) {
        json.writeStartObject();
        json.writeNumberProperty("column", column.column());
        json.writeStringProperty("header", column.header());
        write(column.meaning());
        json.writeStringProperty("why", column.why().text().in(locale));
        json.writeEndObject();
    }

    private void write(ColumnMeaning meaning) {
        if (meaning instanceof OfCriterion own) {
            write(own);
        } else if (meaning instanceof OfSource own) {
            json.writeStringProperty("source", own.id());
        } else if (meaning instanceof OfUnit own) {
            json.writeStringProperty("role", Spelling.of(ColumnRole.VALUE));
            json.writeStringProperty("unit", own.unit().name());
            own.stage().ifPresent(stage -> json.writeStringProperty("stage", Spelling.of(stage)));
        } else if (meaning instanceof OfRole own) {
            json.writeStringProperty("role", Spelling.of(own.role()));
            own.stage().ifPresent(stage -> json.writeStringProperty("stage", Spelling.of(stage)));
        }
    }

    private void write(OfCriterion criterion) {
        json.writeStringProperty("criterion", criterion.code().text());
        criterion.input().ifPresent(input -> json.writeStringProperty("input", input));
        criterion.stage().ifPresent(stage -> json.writeStringProperty("stage", Spelling.of(stage)));
    }

    private void write(RowMapping row) {
        json.writeStartObject();
        json.writeNumberProperty("row", row.row());
        json.writeStringProperty("printed", row.printed());
        json.writeStringProperty("unit", row.unit().map(Unit::name).orElse(null));
        row.criterion().ifPresent(this::write);
        json.writeStringProperty("role", Spelling.of(row.role()));
        json.writeStringProperty("why", row.why().text().in(locale));
        json.writeEndObject();
    }
}
