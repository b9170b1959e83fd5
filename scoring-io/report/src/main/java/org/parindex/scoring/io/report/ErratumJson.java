package org.parindex.scoring.io.report;

import java.util.Optional;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.audit.Erratum;
import org.parindex.scoring.core.audit.Place;
import tools.jackson.core.JsonGenerator;

/** Writes errata, and places in reports, as parts of JSON objects. */
final class ErratumJson {

    private ErratumJson() {}

    /** Writes errata as the array {@code errata}. */
    static void write(JsonGenerator json, Errata errata) {
        json.writeArrayPropertyStart("errata");
        errata.asList().forEach(erratum -> write(json, erratum));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Erratum erratum) {
        json.writeStartObject();
        json.writeStringProperty("file", erratum.file());
        write(json, erratum.place());
        json.writeStringProperty("action", action(erratum));
        json.writeStringProperty("from", erratum.from());
        json.writeStringProperty("to", erratum.to().orElse(null));
        json.writeStringProperty("evidence", erratum.evidence());
        json.writeEndObject();
    }

    static String action(Erratum erratum) {
        return erratum.to().isPresent() ? "replace" : "drop-row";
    }

    /** Writes {@code table}, {@code row} and {@code column}; null where the whole table or row is meant. */
    static void write(JsonGenerator json, Place place) {
        json.writeNumberProperty("table", place.table());
        write(json, "row", place.row());
        write(json, "column", place.column());
    }

    private static void write(JsonGenerator json, String name, Optional<Integer> number) {
        number.ifPresentOrElse(value -> json.writeNumberProperty(name, value), () -> json.writeNullProperty(name));
    }
}
