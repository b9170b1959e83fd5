package org.parindex.scoring.scheme.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.scheme.Schemes;

/**
 * {@code marks.csv} says of each file that the reader refuses whether an editor complains as well: {@code shape} if it is not
 * YAML or does not fit the schema, {@code meaning} if only the reader can tell what is wrong.
 */
class SchemaMarksTest {

    private static final SchemeReader READER = SchemeReader.standard().extending(Schemes.of(List.of()));

    @ParameterizedTest
    @ValueSource(strings = {"bad", "editions"})
    void sayWhatAnEditorComplainsOf(String folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (Path file : SchemeFiles.files(folder)) {
            if (READER.read(file).hasErrors()) {
                found.put(file.getFileName().toString(), mark(file));
            }
        }
        assertThat(found).isEqualTo(marks(SchemeFiles.folder(folder).resolve("marks.csv")));
    }

    private static String mark(Path file) {
        return FileText.read(file.toString(), () -> Files.newInputStream(file), 1 << 20)
                        .value()
                        .filter(text ->
                                SchemaCheck.faults(text.text(), Typing.YAML_1_2).isEmpty())
                        .isPresent()
                ? "meaning"
                : "shape";
    }

    private static Map<String, String> marks(Path csv) throws IOException {
        try (Stream<String> lines = Files.lines(csv, UTF_8)) {
            return lines.skip(1).map(line -> line.split(",", 2)).collect(toMap(cells -> cells[0], cells -> cells[1]));
        }
    }
}
