package org.parindex.scoring.core.scheme;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.core.issue.Checked;

class SchemesTest {

    private static final String PROVIDERS = TestProviders.class.getName() + "$";
    private static final String ALL = "son-la/department@2020, son-la/district@2020, son-la/district@2021";

    @TempDir
    Path folder;

    @Nested
    class Finding {

        @Test
        void idsStandInAlphabeticalOrder() throws IOException {
            assertThat(schemes("Several").ids()).extracting(SchemeId::toString).containsExactly(ALL.split(", "));
        }

        @ParameterizedTest
        @CsvSource({
            "son-la/district@2021, son-la/district@2021",
            "son-la/district@2020, son-la/district@2020",
            "son-la/department@2020, son-la/department@2020",
            "son-la/department, son-la/department@2020"
        })
        void aSchemeIsFoundByItsIdOrByANameWithOneEdition(String text, String found) throws IOException {
            Checked<Scheme> scheme = schemes("Several").find(text);
            assertThat(scheme.orElseThrow().id()).hasToString(found);
            assertThat(scheme.issues()).isEmpty();
        }

        @Test
        void aSchemeIsFoundByItsId() throws IOException {
            SchemeId id = SchemeId.parse("son-la/district@2021");
            assertThat(schemes("Several").find(id).orElseThrow().id()).isEqualTo(id);
        }

        @Test
        void aNameWithSeveralEditionsIsNotEnough() throws IOException {
            Checked<Scheme> scheme = schemes("Several").find("son-la/district");
            assertThat(scheme.value()).isEmpty();
            assertThat(scheme.issues())
                    .singleElement()
                    .hasToString("error CAT-102: There are several editions of \"son-la/district\":"
                            + " son-la/district@2020, son-la/district@2021. Name one of them.");
        }

        @Test
        void anUnknownIdIsAnsweredWithTheNearest() throws IOException {
            Checked<Scheme> scheme = schemes("Several").find("son-la/departement@2020");
            assertThat(scheme.value()).isEmpty();
            assertThat(scheme.issues())
                    .singleElement()
                    .hasToString("error CAT-101: There is no scheme \"son-la/departement@2020\". Known schemes: " + ALL
                            + ". Did you mean \"son-la/department@2020\"?");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "department", "son-la", "ha-giang/department@2020"})
        void anUnknownIdMayHaveNoNearest(String unknown) throws IOException {
            assertThat(schemes("Several").find(unknown).issues())
                    .singleElement()
                    .hasToString("error CAT-101: There is no scheme \"" + unknown + "\". Known schemes: " + ALL + ".");
        }

        @Test
        void theAnswerIsVietnameseToo() throws IOException {
            assertThat(schemes("Several").find("x").issues().get(0).describe(Locale.forLanguageTag("vi")))
                    .isEqualTo("lỗi CAT-101: Không có bộ tiêu chí \"x\". Các bộ tiêu chí đã biết: " + ALL + ".");
        }
    }

    @Nested
    class Providers {

        @Test
        void theFirstOfTwoThatBringTheSameIdIsUsed() throws IOException {
            Schemes schemes = schemes("Several", "Again");
            assertThat(schemes.find("son-la/department").orElseThrow().leaves()).containsExactly(Trees.leaf("1", "1"));
            assertThat(schemes.find("other@1").hasErrors()).isFalse();
            assertThat(schemes.issues())
                    .singleElement()
                    .hasToString("error CAT-202: The scheme son-la/department@2020 is brought by two providers, "
                            + PROVIDERS + "Several and " + PROVIDERS
                            + "Again; the first is used. Remove one of the two jars.");
        }

        @Test
        void oneThatCannotBeMadeIsAnIssueAndTheOthersStay() throws IOException {
            Schemes schemes = schemes("Broken", "Several");
            assertThat(schemes.ids()).hasSize(3);
            assertThat(schemes.issues())
                    .singleElement()
                    .hasToString(unusable("Provider " + PROVIDERS
                            + "Broken could not be instantiated: java.lang.IllegalStateException: no resources"));
        }

        @Test
        void oneThatCannotSayWhatItBringsIsAnIssueAndTheOthersStay() throws IOException {
            Schemes schemes = schemes("Silent", "Several");
            assertThat(schemes.ids()).hasSize(3);
            assertThat(schemes.issues())
                    .singleElement()
                    .hasToString("error CAT-201: A provider of schemes cannot be used: " + PROVIDERS
                            + "Silent: java.lang.IllegalStateException: no index.");
        }

        @Test
        void oneThatIsMissingOrNoneIsAnIssue() throws IOException {
            Schemes schemes = schemes("Gone", "Stranger", "Several");
            assertThat(schemes.ids()).hasSize(3);
            assertThat(schemes.issues())
                    .extracting(Object::toString)
                    .containsExactly(
                            unusable("Provider " + PROVIDERS + "Gone not found"),
                            unusable(PROVIDERS + "Stranger not a subtype"));
        }

        @Test
        void oneThatMissesALibraryIsAnIssue() throws IOException {
            ClassLoader loader = new ClassLoader(loader("Broken", "Several")) {
                @Override
                protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                    if (name.endsWith("Broken")) {
                        throw new NoClassDefFoundError("com/example/Absent");
                    }
                    return super.loadClass(name, resolve);
                }
            };
            Schemes schemes = Schemes.of(loader);
            assertThat(schemes.ids()).hasSize(3);
            assertThat(schemes.issues())
                    .singleElement()
                    .hasToString("error CAT-201: A provider of schemes cannot be used: com/example/Absent.");
        }

        @Test
        void aClassPathThatCannotBeReadIsAnIssue() {
            ClassLoader loader = new ClassLoader(null) {
                @Override
                public Enumeration<URL> getResources(String name) throws IOException {
                    throw new IOException("broken jar");
                }
            };
            Schemes schemes = assertTimeoutPreemptively(ofSeconds(10), () -> Schemes.of(loader));
            assertThat(schemes.issues())
                    .singleElement()
                    .hasToString(unusable("Error locating configuration files: java.io.IOException: broken jar"));
        }

        private String unusable(String fault) {
            return "error CAT-201: A provider of schemes cannot be used: " + SchemeProvider.class.getName() + ": "
                    + fault + ".";
        }
    }

    @Nested
    class Empty {

        @Test
        void nothingIsInstalledInTheCore() {
            assertThat(Schemes.of(SchemesTest.class.getClassLoader()).ids()).isEmpty();
            assertThat(Schemes.of(SchemesTest.class.getClassLoader()).issues()).isEmpty();
        }

        @Test
        void theContextClassLoaderSaysWhatIsInstalled() throws IOException {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            try {
                thread.setContextClassLoader(loader("Several"));
                assertThat(Schemes.installed().ids())
                        .isEqualTo(schemes("Several").ids());
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    private Schemes schemes(String... providers) throws IOException {
        return Schemes.of(loader(providers));
    }

    private ClassLoader loader(String... providers) throws IOException {
        String[] names =
                List.of(providers).stream().map(name -> PROVIDERS + name).toArray(String[]::new);
        return ProviderLoader.of(folder, SchemeProvider.class, names);
    }
}
