package org.parindex.scoring.examples.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.io.tables.TableReaders;
import org.parindex.scoring.io.tables.mapping.DocumentReader;

/** A CSV file of units becomes score sheets: ours against maps of decimals made with the library below it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScoreSheetsBenchmark {

    private static final Limits LIMITS =
            Limits.builder().cells(Integer.MAX_VALUE).build();

    /** How many units the file has. */
    @Param("10000")
    public int units;

    private Scheme scheme;
    private Path file;

    /** Writes the file. */
    @Setup
    public void write() throws IOException {
        scheme = MadeUpIndex.scheme();
        file = MadeUpFiles.csv(units);
    }

    /** Deletes the file. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** Reads it with this library: maps its columns and rows, and checks each cell. */
    @Benchmark
    public List<ScoreSheet> parindex() {
        return TableReaders.installed()
                .with(LIMITS)
                .read(file)
                .flatMap(document -> DocumentReader.of(scheme).read(List.of(document)))
                .orElseThrow();
    }

    /** Reads it with FastCSV alone, and checks nothing. */
    @Benchmark
    public List<Map<String, BigDecimal>> fastCsv() throws IOException {
        List<String> headings = MadeUpIndex.headings();
        List<Map<String, BigDecimal>> sheets = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            records.stream().skip(1).forEach(found -> sheets.add(points(found, headings)));
        }
        return sheets;
    }

    private static Map<String, BigDecimal> points(CsvRecord found, List<String> headings) {
        Map<String, BigDecimal> points = new HashMap<>();
        for (int column = headings.size() - MadeUpIndex.LEAVES; column < headings.size(); column++) {
            points.put(headings.get(column), new BigDecimal(found.getField(column)));
        }
        return points;
    }
}
