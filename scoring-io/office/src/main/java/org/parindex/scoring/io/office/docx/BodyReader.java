package org.parindex.scoring.io.office.docx;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.office.OfficeIssue;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.bounds.Refusal;

/**
 * Reads the main part of a document from its first element to its last (ECMA-376, part 1, 17). Elements that are not named here,
 * such as hyperlinks and content controls, count by what is in them.
 */
final class BodyReader {

    private static final Set<String> NO_TEXT = ImmutableSet.of(
            ":Fallback",
            "drawing",
            "object",
            "pPr",
            "pict",
            "rt",
            "sdtEndPr",
            "sdtPr",
            "sectPr",
            "tblGrid",
            "tblPr",
            "tblPrEx");
    private static final Set<String> DELETED = ImmutableSet.of("del", "moveFrom");
    private static final Set<String> INSERTED = ImmutableSet.of("ins", "moveTo");

    /** Equations, and symbols whose meaning depends on the font. */
    private static final Set<String> NOT_SPELLED = ImmutableSet.of(":oMath", ":oMathPara", "sym");

    private static final String OBJECT = "\uFFFC";

    private final String file;
    private final int longestText;
    private final DocumentTables tables;
    private final Map<OfficeIssue, Issue> warnings = new EnumMap<>(OfficeIssue.class);
    private boolean isHidden;
    private boolean isRaised;

    BodyReader(String file, Limits limits) {
        this.file = file;
        this.longestText = limits.cellCharacters() + 1;
        this.tables = new DocumentTables(Location.of(file), limits);
    }

    /** Takes over the main part. */
    Checked<Document> read(InputStream part) throws IOException {
        Issues issues = new Issues();
        try (Xml xml = Xml.open(part)) {
            while (xml.next()) {
                if (xml.isStart()) {
                    start(xml, xml.name());
                } else if (xml.isEnd()) {
                    end(xml.name());
                }
            }
        } catch (Refusal excess) {
            issues.add(excess.issue());
        }
        warnings.values().forEach(issues::add);
        return document(issues);
    }

    private Checked<Document> document(Issues issues) {
        Document document = new Document(file, tables.tables());
        if (document.tables().isEmpty() && !issues.hasErrors()) {
            issues.add(TableIssue.NO_TABLE.at(Location.of(file)));
        }
        return document.tables().isEmpty() ? Checked.failed(issues.toList()) : Checked.of(document, issues.toList());
    }

    private void start(Xml xml, String name) throws IOException, Refusal {
        if (NO_TEXT.contains(name)) {
            xml.skip();
        } else if (NOT_SPELLED.contains(name)) {
            append(OBJECT);
            xml.skip();
        } else if (DELETED.contains(name)) {
            warn(OfficeIssue.TRACKED_CHANGES);
            xml.skip();
        } else if (INSERTED.contains(name)) {
            warn(OfficeIssue.TRACKED_CHANGES);
        } else {
            startPart(xml, name);
        }
    }

    private void startPart(Xml xml, String name) throws IOException, Refusal {
        switch (name) {
            case "tbl" -> tables.startTable();
            case "tr" -> tables.table().startRow();
            case "trPr" -> row(xml.properties());
            case "tc" -> tables.table().startCell();
            case "tcPr" -> cell(xml.properties());
            case "p" -> tables.text().appendBlank();
            default -> startText(xml, name);
        }
    }

    private void startText(Xml xml, String name) throws IOException {
        switch (name) {
            case "rPr" -> run(xml.properties());
            case "t" -> append(xml.text(longestText));
            case "br", "cr", "ptab", "tab" -> tables.text().appendBlank();
            case "noBreakHyphen" -> append("-");
            case "fldChar" -> tables.text().field(xml.attribute("fldCharType"));
            default -> {}
        }
    }

    private void run(Properties properties) {
        isHidden = properties.isOn("vanish") || properties.isOn("strike") || properties.isOn("dstrike");
        isRaised = properties.is("vertAlign", "superscript") || properties.is("vertAlign", "subscript");
    }

    private void row(Properties properties) throws IOException {
        boolean isDeleted = properties.has("del");
        if (isDeleted || properties.has("ins")) {
            warn(OfficeIssue.TRACKED_CHANGES);
        }
        if (properties.isOn("hidden")) {
            warn(OfficeIssue.HIDDEN_TEXT);
        }
        tables.table().row(properties, isDeleted || properties.isOn("hidden"));
    }

    private void cell(Properties properties) throws IOException {
        if (properties.hasAny("cellDel", "cellIns", "cellMerge")) {
            warn(OfficeIssue.TRACKED_CHANGES);
        }
        tables.table().cell(properties);
    }

    private void append(String text) {
        if (!isHidden) {
            appendSeen(text);
        } else if (!text.isBlank()) {
            warn(OfficeIssue.HIDDEN_TEXT);
        }
    }

    /** The number of a footnote is no digit of the figure before it. */
    private void appendSeen(String text) {
        if (isRaised) {
            tables.text().appendBlank();
        }
        tables.text().append(text);
    }

    private void warn(OfficeIssue code) {
        warnings.putIfAbsent(code, code.at(tables.place()));
    }

    private void end(String name) throws IOException, Refusal {
        switch (name) {
            case "r" -> endRun();
            case "p" -> tables.endParagraph();
            case "tc" -> tables.table().endCell();
            case "tbl" -> tables.endTable();
            default -> {}
        }
    }

    private void endRun() {
        if (isRaised) {
            tables.text().appendBlank();
        }
        isHidden = false;
        isRaised = false;
    }
}
