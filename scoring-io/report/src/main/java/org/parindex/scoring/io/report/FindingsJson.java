package org.parindex.scoring.io.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parindex.scoring.core.audit.ColumnContent;
import org.parindex.scoring.core.audit.ColumnContent.OfCriterion;
import org.parindex.scoring.core.audit.ColumnContent.OfSource;
import org.parindex.scoring.core.audit.ColumnContent.Role;
import org.parindex.scoring.core.audit.Correction;
import org.parindex.scoring.core.audit.Explanation;
import org.parindex.scoring.core.audit.Finding;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.Spelling;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what audits found as JSON:
 *
 * <pre>{@code
 * {"documents": [{"file": "report.txt", "errata": [], "findings": [{
 *    "id": "F1", "severity": "error", "table": 4, "row": 13, "column": 2, "unit": "…", "criterion": null, "source": null, "role": "unit",
 *    "printed": "…", "computed": "…", "message": "…", "equations": ["…"],
 *    "suspects": [{"explanation": 1, "table": 4, "row": 13, "column": 2, "unit": "…", "criterion": null, "source": null, "role": "unit",
 *       "printed": "…", "proposed": "…", "reason": "…"}]}]}]}
 * }</pre>
 *
 * <p>Tables, rows and columns are counted as {@link MappingJson} counts them; {@code row} and {@code column} are null where the whole table or
 * row is meant. Suspects of the same {@code explanation} belong together; explanations come with the likeliest first. {@code
 * proposed} is null where the row does not belong.
 */
public final class FindingsJson {

    private final JsonGenerator json;
    private final Locale locale;
    private final FindingWords words;

    private FindingsJson(JsonGenerator json, Locale locale) {
        this.json = json;
        this.locale = locale;
        this.words = new FindingWords(locale);
    }

    /**
     * Writes the findings of some documents.
     *
     * @param locale the language of messages, equations and reasons
     */
    public static String render(List<AuditedDocument> documents, Locale locale) {
        ImmutableList<AuditedDocument> all = ImmutableList.copyOf(documents);
        return JsonText.write(json -> new FindingsJson(json, locale).write(all));
    }

    private void write(List<AuditedDocument> documents) {
        json.writeStartObject();
        json.writeArrayPropertyStart("documents");
        documents.forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(AuditedDocument document) {
        json.writeStartObject();
        json.writeStringProperty("file", document.file());
        ErratumJson.write(json, document.errata());
        json.writeArrayPropertyStart("findings");
        for (int i = 0; i < document.findings().size(); i++) {
            write(i + 1, document.findings().get(i));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(int number, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("id", "F" + number);
        json.writeStringProperty(
                "severity", Spelling.of(finding.issue().code().definition().severity()));
        ErratumJson.write(json, finding.place());
        write(finding.unit(), finding.content());
        json.writeStringProperty("printed", finding.printed().orElse(null));
        json.writeStringProperty("computed", finding.computed().orElse(null));
        json.writeStringProperty("message", finding.issue().message(locale));
        json.writeArrayPropertyStart("equations");
        finding.equations()
                .forEach(equation -> json.writeString(equation.description().in(locale)));
        json.writeEndArray();
        json.writeArrayPropertyStart("suspects");
        for (int i = 0; i < finding.explanations().size(); i++) {
            write(i + 1, finding.explanations().get(i));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Optional<Unit> unit, Optional<ColumnContent> content) {
        json.writeStringProperty("unit", unit.map(Unit::name).orElse(null));
        boolean isTotal = content.equals(Optional.of(ColumnContent.TOTAL));
        json.writeStringProperty(
                "criterion",
                content.filter(own -> !isTotal && own instanceof OfCriterion)
                        .map(own -> ((OfCriterion) own).code().text())
                        .orElse(null));
        json.writeStringProperty(
                "source",
                content.filter(OfSource.class::isInstance)
                        .map(own -> ((OfSource) own).id())
                        .orElse(null));
        json.writeStringProperty(
                "role",
                content.filter(own -> isTotal || own instanceof Role)
                        .map(own -> own instanceof Role role ? Spelling.of(role) : "total")
                        .orElse(null));
    }

    private void write(int number, Explanation explanation) {
        for (Correction correction : explanation.corrections()) {
            json.writeStartObject();
            json.writeNumberProperty("explanation", number);
            ErratumJson.write(json, correction.place());
            write(correction.unit(), correction.content());
            json.writeStringProperty("printed", correction.printed());
            json.writeStringProperty("proposed", correction.proposed().orElse(null));
            json.writeStringProperty("reason", words.reason(explanation));
            json.writeEndObject();
        }
    }
}
