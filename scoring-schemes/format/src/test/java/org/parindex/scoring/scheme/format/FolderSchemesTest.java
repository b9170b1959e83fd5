package org.parindex.scoring.scheme.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.Schemes;

class FolderSchemesTest {

    private static final Schemes NONE = Schemes.of(List.of());
    private static final String OFFICES = SchemeFiles.HEAD + SchemeFiles.TREE;

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> ids() {
        return FolderSchemes.of(folder).orElseThrow().ids().stream()
                .map(SchemeId::toString)
                .toList();
    }

    /** Returns the issues of a folder, whose files are named without it. */
    private List<String> described(Checked<?> read) {
        return SchemeFiles.described(read.issues()).stream()
                .map(line -> line.replace(folder + "/", "").replace(folder.toString(), "FOLDER"))
                .toList();
    }

    @Nested
    class Ids {

        @Test
        void areWhatTheFilesSayInTheOrderOfTheirNames() throws IOException {
            write("b.yaml", OFFICES.replace("2020", "2021"));
            write("a.yml", OFFICES.replace("2020", "2022"));
            write("C.YAML", OFFICES);
            assertThat(ids()).containsExactly("demo/offices@2020", "demo/offices@2022", "demo/offices@2021");
        }

        @Test
        void areThoseOfFilesOfThisFolderThatEndInYaml() throws IOException {
            write("offices.yaml.bak", OFFICES);
            write("offices.txt", OFFICES);
            Files.createDirectory(folder.resolve("old"));
            write("old/offices.yaml", OFFICES);
            Files.createDirectory(folder.resolve("folder.yaml"));
            assertThat(ids()).isEmpty();
        }

        @Test
        void areNoneInAnEmptyFolder() {
            assertThat(ids()).isEmpty();
        }

        @Test
        void passOverWhatIsNoScheme() throws IOException {
            write("offices.yaml", OFFICES);
            write("list.yaml", "- scheme: demo/offices\n");
            write("other.yaml", "name: demo/offices\n");
            write("no-edition.yaml", "scheme: demo/offices\n");
            write("edition-is-a-list.yaml", "scheme: demo/offices\nedition: [2021]\n");
            write("malformed-id.yaml", "scheme: Demo Offices\nedition: 2021\n");
            write("text.yaml", "demo/offices\n");
            assertThat(ids()).containsExactly("demo/offices@2020");
        }

        @Test
        void areKnownOfASchemeThatIsFaulty() throws IOException {
            write("offices.yaml", OFFICES.replace("max: 10", "max: 11"));
            FolderSchemes schemes = FolderSchemes.of(folder).orElseThrow();
            assertThat(described(schemes.read(schemes.ids().get(0), NONE)))
                    .containsExactly("offices.yaml:5:6: error SCH-401: the scheme: the criteria below add up to 10"
                            + " points, but max is 11. Correct a max: 1: 6 + 2: 4 = 10.");
        }
    }

    @Nested
    class Faults {

        @Test
        void theFirstOfTwoFilesWithTheSameIdIsUsed() throws IOException {
            write("a.yaml", OFFICES.replace("Plan", "Plan of a"));
            write("b.yaml", OFFICES);
            Checked<FolderSchemes> schemes = FolderSchemes.of(folder);
            assertThat(described(schemes))
                    .containsExactly("b.yaml: error SCH-611: The scheme demo/offices@2020 is in this folder twice;"
                            + " first in a.yaml, which is used."
                            + " Delete one of the two files, or give its scheme another edition.");
            assertThat(nameOfTheFirstLeaf(schemes.value().orElseThrow(), "demo/offices@2020"))
                    .isEqualTo("Plan of a");
        }

        @Test
        void aFileThatIsNoYamlIsAnIssueAndTheOthersStay() throws IOException {
            write("bad.yaml", "scheme: [demo\nedition: 2020\n");
            write("offices.yaml", OFFICES);
            Checked<FolderSchemes> schemes = FolderSchemes.of(folder);
            assertThat(described(schemes)).singleElement().asString().startsWith("bad.yaml:");
            assertThat(schemes.value().orElseThrow().ids())
                    .extracting(SchemeId::toString)
                    .containsExactly("demo/offices@2020");
        }

        @Test
        void aFileThatIsTooLargeIsAnIssue() throws IOException {
            write("offices.yaml", OFFICES);
            assertThat(described(FolderSchemes.within(
                            folder, Limits.builder().schemeBytes(20).build())))
                    .containsExactly(
                            "offices.yaml: error TXT-102: The file is larger than 20 bytes, the most that is read.");
        }

        @Test
        void aFolderThatIsNotThereIsAnIssue() {
            Checked<FolderSchemes> schemes = FolderSchemes.of(folder.resolve("none"));
            assertThat(described(schemes))
                    .containsExactly("none: error TXT-101: The file cannot be opened or read."
                            + " Check its name, that it exists and that you may read it.");
            assertThat(schemes.value().orElseThrow().ids()).isEmpty();
        }

        @Test
        void aThousandFilesAreReadAndNoMore() throws IOException {
            for (int edition = 1000; edition <= 2000; edition++) {
                write(edition + ".yaml", "scheme: demo/offices\nedition: " + edition + "\n");
            }
            Checked<FolderSchemes> schemes = FolderSchemes.of(folder);
            assertThat(described(schemes))
                    .containsExactly("FOLDER: error SCH-612: The folder holds more than 1000 scheme files;"
                            + " the rest is not read.");
            assertThat(schemes.value().orElseThrow().ids())
                    .hasSize(1000)
                    .doesNotContain(SchemeId.parse("demo/offices@2000"));
        }

        @Test
        void aSchemeThatIsNotThereCannotBeRead() {
            FolderSchemes schemes = FolderSchemes.of(folder).orElseThrow();
            assertThatThrownBy(() -> schemes.read(SchemeId.parse("demo/offices@2020"), NONE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("scheme demo/offices@2020 is not one of []");
        }
    }

    @Nested
    class InACatalogue {

        @Test
        void areFoundByTheirIds() throws IOException {
            write("offices.yaml", OFFICES);
            Schemes schemes = NONE.with(FolderSchemes.of(folder).orElseThrow());
            assertThat(schemes.find("demo/offices").orElseThrow()).isEqualTo(SchemeFiles.scheme(OFFICES));
        }

        @Test
        void shadowSchemesWithTheSameId() throws IOException {
            write("offices.yaml", OFFICES.replace("Plan", "Plan of the folder"));
            Schemes schemes =
                    Editions.catalogue(OFFICES).with(FolderSchemes.of(folder).orElseThrow());
            assertThat(schemes.find("demo/offices")
                            .orElseThrow()
                            .leaves()
                            .get(0)
                            .name())
                    .hasToString("Plan of the folder");
            assertThat(schemes.issues())
                    .extracting(Object::toString)
                    .singleElement()
                    .asString()
                    .startsWith("error CAT-202: The scheme demo/offices@2020 is brought by two providers, "
                            + FolderSchemes.class.getName() + " and ");
        }

        @Test
        void extendOneAnotherAndThoseOfTheCatalogue() throws IOException {
            write("2021.yaml", extending("2021", "2020") + "title: Of 2021\n");
            write("2022.yaml", extending("2022", "2021"));
            Schemes schemes =
                    Editions.catalogue(OFFICES).with(FolderSchemes.of(folder).orElseThrow());
            Scheme scheme = schemes.find("demo/offices@2022").orElseThrow();
            assertThat(scheme.title()).hasToString("Of 2021");
            assertThat(scheme.maxPoints()).hasToString("10");
        }

        @Test
        void cannotExtendOneAnotherInACircle() throws IOException {
            write("2021.yaml", extending("2021", "2022"));
            write("2022.yaml", extending("2022", "2021"));
            Schemes schemes = NONE.with(FolderSchemes.of(folder).orElseThrow());
            assertThat(described(schemes.find("demo/offices@2021")))
                    .containsExactly(
                            "2022.yaml:4:10: error CAT-103: \"extends\" goes in a circle:"
                                    + " demo/offices@2021 → demo/offices@2022 → demo/offices@2021.",
                            "2021.yaml:4:10: error SCH-602: The scheme demo/offices@2022,"
                                    + " which this one extends, has errors. Correct it first.");
        }

        private String extending(String edition, String base) {
            return "format: 1\nscheme: demo/offices\nedition: " + edition + "\nextends: demo/offices@" + base + "\n";
        }
    }

    private static String nameOfTheFirstLeaf(FolderSchemes schemes, String id) {
        Scheme scheme = schemes.read(SchemeId.parse(id), NONE).orElseThrow();
        return scheme.leaves().get(0).name().toString();
    }
}
