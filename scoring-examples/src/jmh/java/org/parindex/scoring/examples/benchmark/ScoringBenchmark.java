package org.parindex.scoring.examples.benchmark;

import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.ranking.Ranking;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.core.score.Scorer;
import org.parindex.scoring.core.sheet.ScoreSheet;
import org.parindex.scoring.examples.published.ShippedIndex;
import org.parindex.scoring.io.tables.csv.CsvTableReader;
import org.parindex.scoring.io.tables.sheet.ScoreSheetReader;

/** Score sheets in memory, scored and ranked. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScoringBenchmark {

    /** The departments of Sơn La in 2020. */
    @State(Scope.Benchmark)
    public static class SonLa {

        private static final String SCORES = "/indices/son-la-2020/department/scores.csv";

        private Scheme scheme;
        private List<ScoreSheet> sheets;

        /** Reads them. */
        @Setup
        public void read() {
            FileText.Opener scores = () -> ShippedIndex.class.getResourceAsStream(SCORES);
            scheme = Schemes.installed().find("son-la/department@2020").orElseThrow();
            Checked<List<ScoreSheet>> read = CsvTableReader.standard()
                    .read(SCORES, scores)
                    .flatMap(table -> ScoreSheetReader.of(scheme).read(List.of(table)));
            sheets = read.orElseThrow();
        }
    }

    /** Units with 45 leaves each. */
    @State(Scope.Benchmark)
    public static class MadeUp {

        /** How many. */
        @Param({"1000", "10000"})
        public int units;

        private Scheme scheme;
        private List<ScoreSheet> sheets;

        /** Makes them up. */
        @Setup
        public void make() {
            scheme = MadeUpIndex.scheme();
            sheets = MadeUpIndex.sheets(units);
        }
    }

    @Benchmark
    public Ranking sonLa(SonLa index) {
        return rank(index.scheme, index.sheets);
    }

    @Benchmark
    public Ranking madeUp(MadeUp index) {
        return rank(index.scheme, index.sheets);
    }

    private static Ranking rank(Scheme scheme, List<ScoreSheet> sheets) {
        return Ranking.of(Scorer.of(scheme).score(sheets).orElseThrow());
    }
}
