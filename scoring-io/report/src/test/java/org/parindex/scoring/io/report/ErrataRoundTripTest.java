package org.parindex.scoring.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.audit.Erratum;
import org.parindex.scoring.core.audit.Place;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableReaders;
import org.parindex.scoring.io.tables.sheet.ErratumReader;

/** Errata that are written as CSV are read as the same errata. */
class ErrataRoundTripTest {

    private static final long SEED = 20201231;

    private static Erratum replaced(int row, String from, String to) {
        Place place = new Place(4, Optional.of(row), Optional.of(2));
        return new Erratum("báo cáo.txt", place, from, Optional.of(to), "bảng 4; 9.74", Location.NONE);
    }

    private static Erratum leftOut(int row, String from) {
        Place place = new Place(4, Optional.of(row), Optional.empty());
        return new Erratum("", place, from, Optional.empty(), "", Location.NONE);
    }

    private static List<Erratum> again(ReportFormat format, Locale language, List<Erratum> errata) {
        String csv = format.render(ErrataTables.in(language).of(Errata.of(errata)));
        Errata read = TableReaders.installed()
                .read("errata.csv", csv.getBytes(UTF_8))
                .flatMap(Document::onlyTable)
                .flatMap(ErratumReader::read)
                .orElseThrow();
        return read.asList().stream()
                .map(one -> new Erratum(one.file(), one.place(), one.from(), one.to(), one.evidence(), Location.NONE))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"CSV, en", "CSV, vi", "CSV_VI, en", "CSV_VI, vi"})
    void ofNamesFiguresChangesAndRows(ReportFormat format, Locale language) {
        List<Erratum> errata = List.of(
                replaced(1, "86.15", "86.16"),
                replaced(2, "+3", "-2"),
                replaced(3, "=", "+1"),
                replaced(4, "1,5", "2"),
                replaced(5, "Sở Văn hóa, Thể thao và DL", "Sở \"Tư pháp\""),
                leftOut(6, "Sở Tư pháp"),
                leftOut(7, "O'Hara"));

        assertThat(again(format, language, errata)).isEqualTo(errata);
    }

    @ParameterizedTest
    @CsvSource({"CSV, en", "CSV_VI, vi"})
    void ofFiguresOfAnyKind(ReportFormat format, Locale language) {
        Random random = new Random(SEED);
        List<Erratum> errata = Stream.iterate(1, row -> row + 1)
                .limit(500)
                .map(row -> replaced(row, figure(random), figure(random)))
                .toList();

        assertThat(again(format, language, errata)).as("seed %s", SEED).isEqualTo(errata);
    }

    private static String figure(Random random) {
        String sign = List.of("", "+", "-", "\u2212").get(random.nextInt(4));
        String mark = List.of("", ".", ",").get(random.nextInt(3));
        return sign + random.nextInt(100) + mark + (10 + random.nextInt(90));
    }
}
