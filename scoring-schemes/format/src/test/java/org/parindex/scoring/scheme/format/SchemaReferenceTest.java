package org.parindex.scoring.scheme.format;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.aggregation.AggregationKind;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.rule.RuleKind;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.ScoreSource;

/** The schema and the page that describes the format name the same keys, and say the same of their defaults. */
class SchemaReferenceTest {

    private final SchemaTree schema = new SchemaTree();

    @Test
    void everyKeyIsDescribedInBothLanguages() {
        for (String name : schema.definitions().keySet()) {
            boolean isClosed = schema.definition(name)
                    .get("additionalProperties")
                    .filter(Scalar.class::isInstance)
                    .isPresent();
            schema.properties(name).forEach((key, property) -> {
                Mapping resolved = schema.resolved(property);
                if (isClosed || resolved.get("description").isPresent()) {
                    assertThat(resolved.get("description")).as(name + "." + key).isPresent();
                    assertIsBilingual(resolved.get("description").get(), name + "." + key);
                }
            });
        }
    }

    private static void assertIsBilingual(Node description, String place) {
        List<String> languages = List.of(((Scalar) description).text().split(" / ", -1));
        assertThat(languages).as(place).hasSize(2);
        assertThat(languages.get(0)).as(place).matches("[A-Z]\\p{ASCII}+[^. ]");
        assertThat(languages.get(1)).as(place).matches("\\p{Lu}.*\\P{ASCII}.*[^. ]");
    }

    @Test
    void everyTableOnThePageBelongsToADefinitionAndTheOtherWayRound() {
        Set<String> tables = Reference.defaults().keySet().stream()
                .map(table -> schema.below(table).orElseThrow(() -> new AssertionError(table)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tables).isEqualTo(new TreeSet<>(schema.described()));
    }

    @Test
    void theTablesHaveTheKeysOfTheirDefinitions() {
        Reference.defaults().forEach((table, keys) -> {
            String name = schema.below(table).orElseThrow();
            assertThat(schema.properties(name).keySet()).as(table).containsAll(keys.keySet());
            assertThat(keys.keySet())
                    .as(table)
                    .containsAll(schema.properties(name).keySet());
        });
    }

    @Test
    void theTablesSayWhatIsRequiredAndWhatIsTheDefault() {
        Reference.defaults()
                .forEach((table, keys) -> keys.forEach((key, cell) -> {
                    String name = schema.below(table).orElseThrow();
                    Mapping property = schema.properties(name).get(key);
                    if (property.get("description").isPresent()) {
                        assertThat(SchemaTree.texts(schema.definition(name), "required")
                                        .contains(key))
                                .as(table + "." + key)
                                .isEqualTo(cell.equals("required"));
                        assertThat(property.get("default").map(Node::toString))
                                .as(table + "." + key)
                                .isEqualTo(
                                        cell.matches("`[^`]+`")
                                                ? Optional.of(cell.replace("`", ""))
                                                : Optional.empty());
                    }
                }));
    }

    /** What is refused by the reader is told with the words that it knows. */
    @Test
    void everyWordOfTheSchemaIsAWordOfTheReader() {
        Map<String, String> faulty = Map.ofEntries(
                entry("rounding-mode", "rounding: {mode: ?}"),
                entry("rounding-place", "rounding: {at: ?}"),
                entry("carried-points", "rounding: {levels: [{level: 0, carried: ?}]}"),
                entry("tie-rule", "ranking: {ties: ?}"),
                entry("ranking-basis", "ranking: {on: ?}"),
                entry("shared-ranks", "ranking: {shared: ?}"),
                entry("grade-figure", "grades: {on: ?, limits: [{name: A, from: 1}, {name: B, below: 1}]}"),
                entry("absence", "missing: ?"),
                entry("rescaling", "rescale: ?"),
                entry("when-nothing", "rule: {survey: {weights: {A: 100%}, too-few: ?}}"),
                entry("counted-steps", "rule: {stepped-deduction: {target: 9, step: 1, each: 1, counted: ?}}"),
                entry("input-type", "rule: {formula: {points: a, inputs: {a: ?}}}"),
                entry("statistic", "impute: {by: ?}"),
                entry("imputation-scope", "impute: {by: mean, within: ?}"),
                entry("shortfall", "quorum: {children: 1, otherwise: ?}"),
                entry("weighting", "aggregation: {mean: {weights: ?}}"),
                entry("when-zero", "aggregation: {harmonic-mean: {zero: ?}}"),
                entry("number-scale", "rule: {min-max: {scale: ?}}"),
                entry("outside-goalposts", "rule: {min-max: {outside: ?}}"),
                entry("better-numbers", "rule: {z-score: {better: ?}}"),
                entry("rank-ties", "rule: {rank: {ties: ?}}"),
                entry("rank-points", "rule: {rank: {as: ?}}"),
                entry("percentile-method", "rule: {distance: {target: 5, percentiles: ?}}"));
        Map<String, String> words = new HashMap<>();
        schema.definitions().forEach((name, definition) -> {
            if (definition.get("enum").isPresent()) {
                words.put(name, String.join(", ", SchemaTree.texts(definition, "enum")));
            }
        });

        assertThat(words.keySet()).isEqualTo(faulty.keySet());
        faulty.forEach((name, block) -> assertThat(SchemeFiles.described(
                        SchemeFiles.read(ReferenceTest.file(block.replace("?", "nonsense") + "\n"))))
                .as(name)
                .anyMatch(issue -> issue.contains("\"nonsense\", which is none of: " + words.get(name) + ".")));
    }

    @Test
    void theKindsOfTheSchemaAreThoseOfTheReader() {
        assertThat(schema.properties("rule").keySet())
                .containsExactlyInAnyOrderElementsOf(RuleKind.installed().keys());
        assertThat(schema.properties("aggregation").keySet())
                .containsExactlyInAnyOrderElementsOf(AggregationKind.installed().keys());
    }

    @Test
    void theKindsThatNeedNoParametersAreThoseOfTheReader() {
        for (String key : List.of("rule", "aggregation")) {
            Mapping kinds = schema.definition(key);
            List<String> alone = SchemaTree.texts(kinds, "examples");
            List<String> never = SchemaTree.texts(SchemaTree.mapping(kinds, "not"), "enum");

            assertThat(Stream.concat(alone.stream(), never.stream()))
                    .containsExactlyInAnyOrderElementsOf(schema.properties(key).keySet());
            // z-scores have no limit, and here is a maximum
            assertThat(alone).allMatch(kind -> isRead(key + ": " + kind) != kind.equals("z-score"));
            assertThat(never).noneMatch(kind -> isRead(key + ": " + kind));
        }
    }

    private static boolean isRead(String block) {
        return SchemeFiles.read(ReferenceTest.file(block + "\n")).value().isPresent();
    }

    @Test
    void theIdsThatNoSourceCanHaveAreThoseOfTheReader() {
        Mapping ids = SchemaTree.mapping(schema.properties(SchemaTree.ROOT).get("sources"), "propertyNames");

        assertThat(SchemaTree.texts(SchemaTree.mapping(ids, "not"), "enum"))
                .noneMatch(ScoreSource::isId)
                .hasSize(9);
    }

    /** Of each definition that names defaults, what is read; a + stands where a key is put. */
    private static final Map<String, String> BASES = Map.ofEntries(
            Map.entry(SchemaTree.ROOT, "+"),
            Map.entry("rounding", "rounding: {+}"),
            Map.entry("ranking", "ranking: {+}"),
            Map.entry("grades", "grades: {+, limits: [{name: A, from: 1}, {name: B, below: 1}]}"),
            Map.entry(
                    "criterion.rule",
                    "{format: 1, scheme: a, edition: 1, title: A, max: 1, criteria: [{code: 1, name: A, max: 1, +}]}"),
            Map.entry(
                    "criterion.aggregation",
                    "{format: 1, scheme: a, edition: 1, title: A, max: 1, criteria: [{code: 1, name: A, max: 1, +, criteria: [{code: 2, name: B, max: 1}]}]}"),
            Map.entry("quorum", "quorum: {+, children: 1}"),
            Map.entry("imputation", "impute: {+, by: mean}"),
            Map.entry("mean", "aggregation: {mean: {+}}"),
            Map.entry("geometric-mean", "aggregation: {geometric-mean: {+}}"),
            Map.entry("harmonic-mean", "aggregation: {harmonic-mean: {+}}"),
            Map.entry("power-mean", "aggregation: {power-mean: {+, exponent: 2}}"),
            Map.entry("choice", "rule: {choice: {+, options: {a: max}}}"),
            Map.entry("conditions", "rule: {all: {+, of: [a]}}"),
            Map.entry("quantity.value", "rule: {proportion: {+}}"),
            Map.entry("quantity.zero-over-zero", "rule: {proportion: {+, of: a, over: b}}"),
            Map.entry("proportion", "rule: {proportion: {+}}"),
            Map.entry("sampling", "rule: {min-max: {+}}"),
            Map.entry("min-max", "rule: {min-max: {+}}"),
            Map.entry("z-score", "rule: {z-score: {+, within: {from: 0, to: max}}}"),
            Map.entry("rank", "rule: {rank: {+}}"),
            Map.entry("distance", "rule: {distance: {+, target: 5}}"),
            Map.entry("count", "rule: {count: {+, each: 1}}"),
            Map.entry("deduction", "rule: {deduction: {+, each: 1}}"),
            Map.entry("stepped-deduction", "rule: {stepped-deduction: {+, target: 9, step: 1, each: 1}}"),
            Map.entry("answers", "rule: {survey: {+, weights: {A: 100%}}}"),
            Map.entry("survey", "rule: {survey: {+, weights: {A: 100%}}}"),
            Map.entry("top-box", "rule: {top-box: {+, top: [a], others: [b]}}"),
            Map.entry("scale-mean", "rule: {scale-mean: {+, scale: {a: 1}}}"));

    @Test
    void aKeyThatIsSetToItsDefaultChangesNothing() {
        for (String name : schema.described()) {
            schema.properties(name)
                    .forEach((key, property) -> property.get("default").ifPresent(value -> {
                        String base = Optional.ofNullable(BASES.get(name)).orElseGet(() -> BASES.get(name + "." + key));
                        assertThat(scheme(base.replace("+", key + ": " + value)))
                                .as(name + "." + key)
                                .isEqualTo(scheme(base.replaceAll("\\+,?", "")));
                    }));
        }
    }

    private static Scheme scheme(String block) {
        return SchemeFiles.scheme(ReferenceTest.file(block + "\n"));
    }
}
