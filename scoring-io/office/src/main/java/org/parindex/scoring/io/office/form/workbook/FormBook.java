package org.parindex.scoring.io.office.form.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.io.office.form.content.FormDesign;
import org.parindex.scoring.io.office.form.formula.BlockFormulas;
import org.parindex.scoring.io.office.form.formula.LivePoints;

/** Makes the workbook of a form: an overview, a sheet for each unit or one for all, and the hidden lists of what can be chosen. */
public final class FormBook {

    private static final int LONGEST_NAME = 31;
    private static final Date NEVER = Date.from(Instant.parse("2000-01-01T00:00:00Z"));
    private static final String MAKER = "Parindex";

    private final FormDesign design;
    private final Map<Stage, BlockFormulas> formulas = new LinkedHashMap<>();
    private final List<Unit> units;
    private final boolean isTogether;
    private final XSSFWorkbook book;
    private final CellWriter cells;
    private final Set<String> names = new HashSet<>(Set.of(Lists.SHEET));

    private FormBook(FormDesign design, List<Unit> units, boolean isTogether, XSSFWorkbook book) {
        this.design = design;
        this.units = units;
        this.isTogether = isTogether;
        this.book = book;
        this.cells = new CellWriter(book);
        LivePoints live = new LivePoints(design);
        design.stages().forEach(stage -> formulas.put(stage, new BlockFormulas(design, live, stage)));
    }

    /** @param isTogether whether all units share a sheet */
    public static byte[] toBytes(FormDesign design, List<Unit> units, boolean isTogether) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            new FormBook(design, units, isTogether, book).write();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return SteadyZip.of(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write() {
        describe();
        XSSFSheet overview = sheet(design.words().get("overview"));
        Lists lists = new Lists(book, design);
        List<UnitBlock> blocks = isTogether ? together(lists) : apart(lists);
        lists.write(book.createSheet(Lists.SHEET));
        new OverviewSheet(design, formulas, cells).write(overview, blocks);
        book.setActiveSheet(0);
        book.setForceFormulaRecalculation(true);
    }

    private void describe() {
        POIXMLProperties properties = book.getProperties();
        properties.getCoreProperties().setCreator(MAKER);
        properties.getCoreProperties().setCreated(Optional.of(NEVER));
        properties
                .getCoreProperties()
                .setTitle(design.words().in(design.scheme().title()));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(MAKER);
    }

    private List<UnitBlock> apart(Lists lists) {
        List<UnitBlock> blocks = new ArrayList<>();
        for (Unit unit : units) {
            FormSheet form = new FormSheet(sheet(unit.name()), design, formulas, cells, lists, Optional.of(unit));
            blocks.add(form.add(unit));
            form.finish();
        }
        return blocks;
    }

    private List<UnitBlock> together(Lists lists) {
        XSSFSheet sheet = sheet(design.words().get("all-units"));
        FormSheet form = new FormSheet(sheet, design, formulas, cells, lists, Optional.empty());
        List<UnitBlock> blocks = units.stream().map(form::add).toList();
        form.finish();
        return blocks;
    }

    /** Adds a sheet under a name, or what a spreadsheet can take of it. */
    private XSSFSheet sheet(String name) {
        String safe = WorkbookUtil.createSafeSheetName(name, '-').strip();
        String free = safe;
        for (int copy = 2; !names.add(free.toLowerCase(Locale.ROOT)); copy++) {
            String end = " (" + copy + ")";
            free = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
        }
        return book.createSheet(free);
    }
}
