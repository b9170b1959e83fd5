package org.parindex.scoring.io.office.xls;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableFormat;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.TableSource;

/**
 * Reads tables from workbooks of Excel 97 to 2003 (XLS).
 *
 * <ul>
 *   <li>A number is the decimal of at most 15 digits that is nearest to what the workbook holds; where it is shown as a
 *       percentage, it ends in {@code %}. A date has its ISO form, a truth value is {@code TRUE} or {@code FALSE}.
 *   <li>A formula has the value that was calculated last. It counts as not calculated if there is none, or if it is zero and
 *       the workbook asks for the calculation: this is how programs leave formulas that they do not calculate.
 *   <li>A merged cell has its text in its first cell alone; what lies below is {@link
 *       org.parindex.scoring.io.tables.Cell.Kind#MERGED}.
 *   <li>Hidden rows and columns are read and reported; hidden sheets are reported and not read; sheets that are charts are
 *       passed over.
 * </ul>
 *
 * <p>The container is also that of Word documents before 2007, of older workbooks and of whatever is encrypted with a
 * password; these are recognised and refused.
 */
public final class XlsFormat implements TableFormat {

    /** Makes the format. */
    public XlsFormat() {}

    @Override
    public String id() {
        return "xls";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("xls", "xlt");
    }

    @Override
    public boolean recognises(TableSource source) {
        if (!CompoundFile.isCompound(source)) {
            return false;
        }
        try (CompoundFile file = CompoundFile.open(source)) {
            return file.isKnown();
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return false;
        }
    }

    /** POI tells a damaged file by whatever exception its code runs into, and follows folders in folders to any depth. */
    @Override
    public Checked<Document> read(TableSource source, Limits limits) {
        Location place = Location.of(source.file());
        try (CompoundFile file = CompoundFile.open(source)) {
            Optional<Issue> refusal = file.refusal(place);
            return refusal.isPresent()
                    ? Checked.failed(refusal.get())
                    : new WorkbookReader(source.file(), limits).read(file.workbook());
        } catch (ProtectedException encrypted) {
            return Checked.failed(TableIssue.PROTECTED.at(place));
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return Checked.failed(TableIssue.DAMAGED.at(place, id()));
        }
    }
}
