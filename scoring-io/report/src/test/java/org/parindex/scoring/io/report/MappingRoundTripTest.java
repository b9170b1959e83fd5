package org.parindex.scoring.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.io.tables.Document;
import org.parindex.scoring.io.tables.TableReaders;
import org.parindex.scoring.io.tables.csv.CsvTableReader;
import org.parindex.scoring.io.tables.mapping.ColumnMapping;
import org.parindex.scoring.io.tables.mapping.Mapping;
import org.parindex.scoring.io.tables.mapping.MappingReader;
import org.parindex.scoring.io.tables.mapping.MatchReason;
import org.parindex.scoring.io.tables.mapping.RowMapping;
import org.parindex.scoring.io.tables.mapping.TableMapper;
import org.parindex.scoring.io.tables.mapping.TableMapping;

/** A mapping that is written as CSV and told again gives the same mapping, for another reason. */
class MappingRoundTripTest {

    private static final Scheme SCHEME = SmallIndex.SCHEME;

    @ParameterizedTest
    @ValueSource(
            strings = {
                // wide, with a mean, a line between the rows and a column of nobody
                "Kết quả, năm 2020||STT;Đơn vị;1.1;1.2;2;Ghi chú;Thâm niên|1;Elm;1;1;5;x;3|;Các sở;|2;Oak;2;1;5;;4|Trung bình;;1;1;5;;",
                // long, with inputs nobody has asked for
                "Đơn vị;Tiêu chí;Điểm|Elm;1.1;1|Elm;1.2;1|Elm;2;5|Oak;1.1;2",
                // a unit's own, with stages
                "Đơn vị: Elm||Mã;Tiêu chí;Tự chấm;Thẩm định|1.1;;2;1|1.2;;1;1|2;;5;5|;Tổng cộng;8;7",
                // of no scheme
                "Dân số||Năm;Người|2020;1000"
            })
    void changesNothingButTheReasons(String text) {
        Document document = document(text);
        TableMapper mapper = TableMapper.of(List.of(SCHEME));
        Mapping found = mapper.map(List.of(document)).value().orElseThrow();
        Mapping again = mapper.told(saved(found)).map(List.of(document)).value().orElseThrow();

        assertThat(withoutReasons(again)).isEqualTo(withoutReasons(found));
        assertThat(mapper.told(saved(found)).map(List.of(document)).hasErrors())
                .isEqualTo(mapper.map(List.of(document)).hasErrors());
    }

    private static Document document(String text) {
        byte[] bytes = text.replace('|', '\n').replace(';', '\t').getBytes(UTF_8);
        return TableReaders.installed().read("a.txt", bytes).orElseThrow();
    }

    private static Mapping saved(Mapping mapping) {
        String csv = ReportFormat.CSV.render(MappingTables.in(Locale.ENGLISH).of(mapping));
        return CsvTableReader.standard()
                .read("saved.csv", () -> new ByteArrayInputStream(csv.getBytes(UTF_8)))
                .flatMap(MappingReader::read)
                .orElseThrow();
    }

    private static List<?> withoutReasons(Mapping mapping) {
        return mapping.documents().get(0).tables().stream()
                .map(table -> List.of(
                        table.scheme(),
                        table.columns().stream().map(ColumnMapping::meaning).toList(),
                        rows(table)))
                .toList();
    }

    private static List<RowMapping> rows(TableMapping table) {
        return table.rows().stream()
                .map(row -> new RowMapping(
                        row.row(), row.printed(), row.unit(), row.criterion(), row.role(), MatchReason.NOTHING))
                .toList();
    }
}
