package org.parindex.scoring.io.tables.xlsx;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.bounds.Budget;
import org.parindex.scoring.io.tables.bounds.Refusal;
import org.parindex.scoring.io.tables.zip.Archive;

/**
 * What all sheets of a workbook share.
 *
 * @param sheets in the order in which they are shown
 * @param is1904 whether dates are counted from 1904
 */
record Workbook(List<SheetPart> sheets, boolean is1904, Styles styles, SharedStrings strings) {

    /** Where a workbook is, unless the file says something else. */
    static final String PART = "xl/workbook.xml";

    /**
     * A sheet of cells.
     *
     * @param part where its cells are
     */
    record SheetPart(String name, String part, boolean isHidden) {}

    Workbook {
        sheets = ImmutableList.copyOf(sheets);
    }

    static Workbook read(Archive archive, Budget budget) throws Refusal {
        String part = Relations.of(archive, "").part("officeDocument").orElse(PART);
        require(archive.has(part), archive);
        Relations relations = Relations.of(archive, part);
        Optional<String> styles = relations.part("styles");
        Optional<String> strings = relations.part("sharedStrings");
        List<SheetPart> sheets = new ArrayList<>();
        boolean is1904 = readSheets(archive, part, relations, sheets);
        return new Workbook(
                sheets,
                is1904,
                styles.isPresent() ? Styles.read(archive, styles.get()) : Styles.NONE,
                strings.isPresent() ? SharedStrings.read(archive, strings.get(), budget) : SharedStrings.NONE);
    }

    private static boolean readSheets(Archive archive, String part, Relations relations, List<SheetPart> sheets)
            throws Refusal {
        boolean is1904 = false;
        try (Xml xml = Xml.open(archive, part)) {
            while (xml.nextChild(0)) {
                require(xml.name().equals("workbook"), archive);
                while (xml.nextChild(1)) {
                    is1904 |= xml.name().equals("workbookPr") && xml.is("date1904");
                    if (xml.name().equals("sheets")) {
                        while (xml.nextChild(2)) {
                            sheet(xml, relations).ifPresent(sheets::add);
                        }
                    }
                }
            }
        }
        return is1904;
    }

    private static void require(boolean isWorkbook, Archive archive) throws Refusal {
        if (!isWorkbook) {
            throw new Refusal(TableIssue.DAMAGED.at(Location.of(archive.file()), XlsxFormat.ID));
        }
    }

    /** Sheets that hold nothing but a chart or macros are left out. */
    private static Optional<SheetPart> sheet(Xml xml, Relations relations) {
        String name = Refusal.shown(xml.attribute("name"));
        boolean isHidden = xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
        Optional<Relations.Target> target = relations.target(xml.prefixedAttribute("id"));
        return target.isPresent() && !target.get().type().equals("worksheet")
                ? Optional.empty()
                : Optional.of(
                        new SheetPart(name, target.map(Relations.Target::part).orElse(name), isHidden));
    }
}
