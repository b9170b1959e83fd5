package org.parindex.scoring.examples.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The made-up index as files: a row of headings, then a row a unit. */
final class MadeUpFiles {

    /** How many cells at the beginning of a row are texts. */
    private static final int TEXTS = 2;

    private MadeUpFiles() {}

    static Path csv(int units) throws IOException {
        Path file = Files.createTempFile("scoring-benchmark", ".csv");
        try (BufferedWriter csv = Files.newBufferedWriter(file, UTF_8)) {
            csv.write(line(MadeUpIndex.headings()));
            for (int unit = 0; unit < units; unit++) {
                csv.write(line(MadeUpIndex.cells(unit)));
            }
        }
        return file;
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                .collect(joining(",", "", "\n"));
    }

    static Path xlsx(int units) throws IOException {
        Path file = Files.createTempFile("scoring-benchmark", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("data");
            write(sheet, 0, MadeUpIndex.headings(), MadeUpIndex.headings().size());
            for (int unit = 0; unit < units; unit++) {
                write(sheet, unit + 1, MadeUpIndex.cells(unit), TEXTS);
            }
        }
        return file;
    }

    private static void write(Worksheet sheet, int row, List<String> cells, int texts) {
        for (int column = 0; column < cells.size(); column++) {
            if (column < texts) {
                sheet.value(row, column, cells.get(column));
            } else {
                sheet.value(row, column, new BigDecimal(cells.get(column)));
            }
        }
    }
}
