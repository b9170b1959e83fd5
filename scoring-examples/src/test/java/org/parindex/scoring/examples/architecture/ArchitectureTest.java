package org.parindex.scoring.examples.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.scoring.io.tables.TableFormat;

/** Holds the {@link Rules} against all modules, and against a class that breaks each of them. */
class ArchitectureTest {

    private static final Pattern FLOATING_POINT = Pattern.compile("\\b(double|float|Double|Float)\\b");
    private static final Pattern COMMENT_OR_TEXT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"[^\"\n]*\"");

    private static final JavaClasses ALL = ScoringClasses.all();

    @TestFactory
    Stream<DynamicTest> theHouseKeepsItsPlan() {
        return Rules.all().entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(ALL)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCanFail() {
        JavaClasses planted = ScoringClasses.allAndPlanted();
        return Rules.all().entrySet().stream()
                .map(rule -> dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(planted).hasViolation())
                                .isTrue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core.value.Points",
                "core.comparison.Comparison",
                "scheme.format.SchemeReader",
                "scheme.department.DepartmentSchemes",
                "scheme.district.DistrictSchemes",
                "io.tables.csv.CsvTableReader",
                "io.report.ReportFormat",
                "io.office.OfficeIssue",
                "io.office.form.Form",
                "examples.cli.Main"
            })
    void theRulesSeeEveryModule(String type) {
        assertThat(ALL.contain(ScoringClasses.BASE + type)).isTrue();
    }

    @Test
    void everyPackageOfTheCoreHasItsLayer() {
        String core = ScoringClasses.BASE + "core.";
        assertThat(ALL.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(core))
                        .map(name -> name.substring(core.length()).split("\\.")[0]))
                .hasSameElementsAs(Rules.CORE_LAYERS.keySet());
    }

    @Test
    void everyFormatOfTablesIsHeldApart() {
        assertThat(ALL.stream()
                        .filter(type -> type.isAssignableTo(TableFormat.class) && !type.isInterface())
                        .map(type -> type.getPackageName().substring(ScoringClasses.BASE.length())))
                .isSubsetOf(TableFormats.FORMATS)
                .hasSizeGreaterThan(7);
    }

    /** Rules on class files do not see local variables, so the sources are read as well. */
    @ParameterizedTest
    @ValueSource(strings = {"../scoring-core", "../scoring-schemes", "../scoring-io"})
    void noSourceMentionsFloatingPoint(String module) throws IOException {
        assertThat(sources(Path.of(module)).filter(ArchitectureTest::mentionsFloatingPoint))
                .isEmpty();
    }

    @Test
    void theSearchForFloatingPointCanFail() throws IOException {
        assertThat(sources(Path.of("src/test")).filter(ArchitectureTest::mentionsFloatingPoint))
                .extracting(path -> path.getFileName().toString())
                .contains("Planted.java");
    }

    private static Stream<Path> sources(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> sources = paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.toString().contains("target"))
                    .filter(path -> !path.toString().matches("\\.\\./.*/src/test/.*"))
                    .toList();
            return sources.stream();
        }
    }

    private static boolean mentionsFloatingPoint(Path source) {
        try {
            String code =
                    COMMENT_OR_TEXT.matcher(Files.readString(source, UTF_8)).replaceAll("");
            return FLOATING_POINT.matcher(code).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
