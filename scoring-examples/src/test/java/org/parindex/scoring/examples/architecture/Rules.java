package org.parindex.scoring.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.scheme.SchemeProvider;

/** The plan of the house as rules; the names are the ones that CONTRIBUTING gives them. */
final class Rules {

    private static final String CORE = ScoringClasses.BASE + "core..";

    /** What each package of the core may use of the core, besides itself. */
    static final Map<String, List<String>> CORE_LAYERS = Map.ofEntries(
            Map.entry("value", List.of()),
            Map.entry("issue", List.of("value")),
            Map.entry("parameter", List.of("value", "issue")),
            Map.entry("sample", List.of("value")),
            Map.entry("rule", List.of("value", "issue", "parameter", "sample")),
            Map.entry("aggregation", List.of("value", "issue", "parameter", "sample", "rule")),
            Map.entry("scheme", List.of("value", "issue", "parameter", "sample", "rule", "aggregation")),
            Map.entry("sheet", List.of("value", "issue", "parameter", "rule", "aggregation", "scheme")),
            Map.entry(
                    "score",
                    List.of("value", "issue", "parameter", "sample", "rule", "aggregation", "scheme", "sheet")),
            Map.entry(
                    "ranking",
                    List.of("value", "issue", "parameter", "rule", "aggregation", "scheme", "sheet", "score")),
            Map.entry(
                    "comparison",
                    List.of(
                            "value",
                            "issue",
                            "parameter",
                            "rule",
                            "aggregation",
                            "scheme",
                            "sheet",
                            "score",
                            "ranking")),
            Map.entry(
                    "audit",
                    List.of(
                            "value",
                            "issue",
                            "parameter",
                            "rule",
                            "aggregation",
                            "scheme",
                            "sheet",
                            "score",
                            "ranking")));

    /** What each module may use of the other modules. */
    private static final Map<String, List<String>> MODULES = Map.of(
            "core", List.of(),
            "scheme.format", List.of("core"),
            "scheme.department", List.of("core", "scheme.format"),
            "scheme.district", List.of("core", "scheme.format"),
            "io.tables", List.of("core"),
            "io.report", List.of("core", "io.tables"),
            "io.office", List.of("core", "io.tables", "io.report"),
            "examples",
                    List.of(
                            "core",
                            "scheme.format",
                            "scheme.department",
                            "scheme.district",
                            "io.tables",
                            "io.report",
                            "io.office"));

    /** Types whose static setters change what all code of the JVM does. */
    private static final Set<String> JVM_WIDE = Set.of(
            "java.util.Locale",
            "java.util.TimeZone",
            "java.security.Security",
            "org.apache.poi.openxml4j.util.ZipSecureFile",
            "org.apache.poi.util.IOUtils",
            "org.apache.poi.util.LocaleUtil");

    private Rules() {}

    static Map<String, ArchRule> all() {
        return Map.ofEntries(
                Map.entry("core reads in one direction", layers("core.", CORE_LAYERS)),
                Map.entry("modules depend inwards", layers("", MODULES)),
                Map.entry("packages have no cycles", packagesHaveNoCycles()),
                Map.entry("formats of tables know nothing of each other", formatsAreApart()),
                Map.entry("core knows no file, format, clock or log", coreIsPure()),
                Map.entry("each library stays in its place", librariesStayInTheirPlace()),
                Map.entry("Guava is not in public signatures", guavaIsHidden()),
                Map.entry("no floating point decides points", noFloatingPoint()),
                Map.entry("static state is final", staticStateIsFinal()),
                Map.entry("public types have final state", publicStateIsFinal()),
                Map.entry("generated types are hidden", generatedTypesAreHidden()),
                Map.entry("providers are final and named for their schemes", providersAreNamed()),
                Map.entry("every package is null-marked", packagesAreNullMarked()),
                Map.entry("nothing prints", nothingPrints()),
                Map.entry("nothing changes the whole JVM", nothingChangesTheJvm()),
                Map.entry("no generic exceptions", noGenericExceptions()),
                Map.entry("no machine's locale or charset", noDefaultLocale()));
    }

    private static ArchRule layers(String parent, Map<String, List<String>> allowed) {
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : allowed.keySet()) {
            layers = layers.layer(name).definedBy(ScoringClasses.BASE + parent + name + "..");
        }
        for (Map.Entry<String, List<String>> entry : allowed.entrySet()) {
            layers = entry.getValue().isEmpty()
                    ? layers.whereLayer(entry.getKey()).mayNotAccessAnyLayer()
                    : layers.whereLayer(entry.getKey())
                            .mayOnlyAccessLayers(entry.getValue().toArray(String[]::new));
        }
        return layers.because("what is further left in the design uses what is further right, never the reverse");
    }

    private static ArchRule packagesHaveNoCycles() {
        return slices().matching(ScoringClasses.BASE + "(**)").should().beFreeOfCycles();
    }

    private static ArchRule formatsAreApart() {
        return slices().assignedFrom(new TableFormats())
                .should()
                .notDependOnEachOther()
                .because("a format can be added, replaced or left out without the others");
    }

    private static ArchRule coreIsPure() {
        return noClasses()
                .that()
                .resideInAPackage(CORE)
                .should()
                .dependOnClassesThat(describe("files, clocks, logs or SQL", Rules::isImpure))
                .because("the same input must give the same result, whatever the machine and the hour");
    }

    private static boolean isImpure(JavaClass type) {
        return Stream.of(
                        "java.nio.file.",
                        "java.io.File",
                        "java.sql.",
                        "java.time.",
                        "java.util.Date",
                        "java.util.logging.",
                        "java.lang.System$Logger",
                        "org.slf4j.",
                        "java.net.")
                .anyMatch(type.getName()::startsWith);
    }

    private static ArchRule librariesStayInTheirPlace() {
        return noClasses()
                .should(new OutOfPlace(Map.ofEntries(
                        Map.entry("com.fasterxml.aalto.", List.of("io.tables.xlsx")),
                        Map.entry("de.siegmar.fastcsv.reader.", List.of("io.tables.csv")),
                        Map.entry("de.siegmar.fastcsv.writer.", List.of("io.report")),
                        Map.entry("java.sql.", List.of("io.tables.jdbc")),
                        Map.entry("org.apache.poi.", List.of("io.office")),
                        Map.entry("org.commonmark.", List.of("io.tables.markdown")),
                        Map.entry("org.jparsec.", List.of("scheme.format")),
                        Map.entry("org.jsoup.", List.of("io.tables.html")),
                        Map.entry("org.snakeyaml.", List.of("scheme.format")),
                        Map.entry("picocli.", List.of("examples.cli")),
                        Map.entry("tools.jackson.", List.of("scheme.format", "io.report", "io.tables.json")))))
                .because("a library that is used in one place can be replaced in one place");
    }

    private static ArchRule guavaIsHidden() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(Conditions.notMention("com.google.common."))
                .because("users must not be bound to our version of Guava");
    }

    private static ArchRule noFloatingPoint() {
        return members()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(ScoringClasses.BASE + "examples..")
                .should(Conditions.notBeFloatingPoint())
                .because("binary fractions rank units wrongly");
    }

    private static ArchRule staticStateIsFinal() {
        return fields().that().areStatic().should().beFinal().because("there is no global state");
    }

    private static ArchRule publicStateIsFinal() {
        return fields().that()
                .areDeclaredInClassesThat(describe("are public values", Rules::isPublicValue))
                .should()
                .beFinal()
                .because("whatever users share between threads is immutable");
    }

    private static boolean isPublicValue(JavaClass type) {
        return type.getModifiers().contains(PUBLIC) && !type.getSimpleName().endsWith("Builder");
    }

    private static ArchRule generatedTypesAreHidden() {
        return classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .bePackagePrivate()
                .because("the generator is an implementation detail");
    }

    private static ArchRule providersAreNamed() {
        return classes()
                .that()
                .areAssignableTo(SchemeProvider.class)
                .and()
                .areNotInterfaces()
                .and(DescribedPredicate.not(modifier(ABSTRACT)))
                .should()
                .haveModifier(FINAL)
                .andShould()
                .haveSimpleNameEndingWith("Schemes")
                .because("a third party finds its example there");
    }

    private static ArchRule packagesAreNullMarked() {
        return classes()
                .that(describe("are public", type -> type.getModifiers().contains(PUBLIC)))
                .should(Conditions.beInANullMarkedPackage())
                .because("a null that is not announced is a fault");
    }

    private static ArchRule nothingPrints() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ScoringClasses.BASE + "examples..")
                .should(ACCESS_STANDARD_STREAMS)
                .because("the screen belongs to the application");
    }

    private static ArchRule nothingChangesTheJvm() {
        return noClasses()
                .should()
                .callMethodWhere(describe("changes the whole JVM", Rules::changesTheJvm))
                .because("the application that uses this library has other libraries as well");
    }

    private static boolean changesTheJvm(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        return owner.equals("java.lang.System") && (method.startsWith("set") || method.equals("clearProperty"))
                || JVM_WIDE.contains(owner) && method.startsWith("set")
                || method.equals("setDefaultUncaughtExceptionHandler");
    }

    private static ArchRule noGenericExceptions() {
        return noClasses().should(THROW_GENERIC_EXCEPTIONS).because("a caller must be able to tell failures apart");
    }

    private static ArchRule noDefaultLocale() {
        return noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "getBytes")
                .because("the same input must give the same bytes on every machine");
    }
}
