package org.parindex.scoring.scheme.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.core.value.CriterionCode;

/** Where the bases of editions are looked up. */
class EditionBasesTest {

    private static final String HEAD = """
            format: 1
            scheme: demo/offices
            edition: 2021
            extends: demo/offices@2020
            """;

    private final String base;

    EditionBasesTest() throws IOException {
        this.base = Files.readString(SchemeFiles.folder("editions").resolve("base.yaml"));
    }

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String planOf(Scheme scheme) {
        return scheme.criterion(CriterionCode.parse("1.1")).orElseThrow().name().toString();
    }

    @Test
    void areLookedUpInTheFoldersOfFilesFirst() throws IOException {
        write("base.yaml", base.replace("name: Plan", "name: Plan of the folder"));
        Scheme edition = SchemeReader.standard()
                .extending(Editions.catalogue(base))
                .read(write("edition.yaml", HEAD))
                .orElseThrow();
        assertThat(planOf(edition)).isEqualTo("Plan of the folder");
    }

    @Test
    void areLookedUpInTheCatalogueThen() throws IOException {
        Scheme edition = SchemeReader.standard()
                .extending(Editions.catalogue(base))
                .read(write("edition.yaml", HEAD))
                .orElseThrow();
        assertThat(planOf(edition)).isEqualTo("Plan");
    }

    @Test
    void ofAStreamAreLookedUpInTheCatalogueAlone() throws IOException {
        write("base.yaml", base);
        Path edition = write("edition.yaml", HEAD);
        try (InputStream yaml = Files.newInputStream(edition)) {
            assertThat(SchemeFiles.described(SchemeReader.standard()
                            .extending(Schemes.of(List.of()))
                            .read(edition.getFileName().toString(), yaml)))
                    .containsExactly("edition.yaml:4:10: error CAT-101: There is no scheme \"demo/offices@2020\"."
                            + " Known schemes: .");
        }
    }

    @Test
    void ofABaseInTheFolderMayBeInTheCatalogue() throws IOException {
        write("between.yaml", HEAD + "changes: [{set: 1.1, name: Plans}]");
        Scheme edition = SchemeReader.standard()
                .extending(Editions.catalogue(base))
                .read(write("edition.yaml", HEAD.replace("2021", "2022").replace("@2020", "@2021")))
                .orElseThrow();
        assertThat(planOf(edition)).isEqualTo("Plans");
    }
}
