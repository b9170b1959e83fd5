package org.parindex.scoring.io.report;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes tables as JSON: an object a row, under the columns' keys; every value is a string, as programs read it. */
final class JsonTable {

    private JsonTable() {}

    static String render(List<ReportTable> tables) {
        return JsonText.write(json -> {
            json.writeStartObject();
            for (ReportTable table : tables) {
                json.writeArrayPropertyStart(table.name());
                table.rows().forEach(row -> row(json, table, row));
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private static void row(JsonGenerator json, ReportTable table, List<ReportCell> row) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            json.writeStringProperty(table.columns().get(i).key(), row.get(i).data());
        }
        json.writeEndObject();
    }
}
