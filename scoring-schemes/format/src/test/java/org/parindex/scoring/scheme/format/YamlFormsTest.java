package org.parindex.scoring.scheme.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.scheme.format.SchemeFiles.HEAD;
import static org.parindex.scoring.scheme.format.SchemeFiles.TREE;
import static org.parindex.scoring.scheme.format.SchemeFiles.scheme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.scoring.core.scheme.Scheme;

/** The same scheme, however YAML lets it be written and wherever it is read from. */
class YamlFormsTest {

    private final Scheme plain = scheme(HEAD + TREE);

    @Test
    void readsByteOrderMarkAndWindowsLineEnds() {
        assertThat(scheme("\uFEFF" + (HEAD + TREE).replace("\n", "\r\n"))).isEqualTo(plain);
    }

    @Test
    void readsOldMacLineEndsAndNoLineEndAtTheEnd() {
        assertThat(scheme((HEAD + TREE).replace('\n', '\r').stripTrailing())).isEqualTo(plain);
    }

    @Test
    void readsFlowMappingsOverSeveralLines() {
        String flow = HEAD + """
                max: 10
                criteria: [
                  {code: 1, name: Plan,   # a comment
                   max: 6},

                  {code: "2",
                   name: 'Report', max: "4",},
                ]
                """;

        assertThat(scheme(flow)).isEqualTo(plain);
    }

    @Test
    void readsJsonWithKeysInAnyOrder() {
        String json = """
                {"criteria": [{"max": 6, "name": "Plan", "code": "1"}, {"max": 4, "name": "Report", "code": "2"}],
                 "max": 10, "title": "Index of offices", "edition": "2020", "scheme": "demo/offices", "format": 1}
                """;

        assertThat(scheme(json)).isEqualTo(plain);
    }

    @Test
    void readsMarkersAroundTheOneDocument() {
        assertThat(scheme("%YAML 1.2\n# offices\n---\n" + HEAD + TREE + "...\n# end\n"))
                .isEqualTo(plain);
    }

    @Test
    void readsTheSameSchemeTwice() {
        assertThat(scheme(HEAD + TREE)).isEqualTo(plain).hasSameHashCodeAs(plain);
        assertThat(scheme(HEAD + TREE).fingerprint()).isEqualTo(plain.fingerprint());
    }

    @Test
    void givesAnotherSchemeAnotherFingerprint() {
        assertThat(scheme(HEAD + TREE.replace("Plan", "Plans")).fingerprint()).isNotEqualTo(plain.fingerprint());
    }

    @Test
    void readsFilesAndStreamsAlike(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("offices.yaml"), HEAD + TREE);

        assertThat(SchemeReader.standard().read(file).orElseThrow()).isEqualTo(plain);
        assertThat(SchemeReader.standard()
                        .read("offices", new ByteArrayInputStream((HEAD + TREE).getBytes(UTF_8)))
                        .orElseThrow())
                .isEqualTo(plain);
    }
}
