package org.parindex.scoring.scheme.format;

import java.io.StringWriter;
import java.util.List;
import org.parindex.scoring.core.aggregation.Imputation;
import org.parindex.scoring.core.aggregation.Quorum;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Parametric;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.LevelRounding;
import org.parindex.scoring.core.scheme.RankingPolicy;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.scheme.TieBreaker;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Spelling;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes schemes as YAML, every key spelled out; {@link SchemeReader} reads the same scheme back. */
public final class SchemeWriter {

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private final JsonGenerator yaml;

    private SchemeWriter(JsonGenerator yaml) {
        this.yaml = yaml;
    }

    /** Returns the text of a scheme file. */
    public static String write(Scheme scheme) {
        StringWriter text = new StringWriter();
        try (JsonGenerator yaml = YAML.createGenerator(ObjectWriteContext.empty(), text)) {
            new SchemeWriter(yaml).scheme(scheme);
        }
        return text.toString();
    }

    private void scheme(Scheme scheme) {
        yaml.writeStartObject();
        yaml.writeNumberProperty("format", 1);
        yaml.writeStringProperty("scheme", scheme.id().name());
        yaml.writeStringProperty("edition", scheme.id().edition());
        text("title", scheme.title());
        max(scheme.root());
        sources(scheme.sources());
        rounding(scheme);
        ranking(scheme.ranking());
        scheme.grades().ifPresent(scale -> node("grades", scale.parameters()));
        yaml.writeStringProperty("missing", Spelling.of(scheme.missing()));
        scheme.imputation().ifPresent(this::imputation);
        yaml.writeStringProperty("not-applicable", Spelling.of(scheme.notApplicable()));
        yaml.writeStringProperty("rescale", Spelling.of(scheme.rescaling()));
        group(scheme.root());
        examples(scheme);
        yaml.writeEndObject();
    }

    private void examples(Scheme scheme) {
        List<Node> examples = scheme.examples().stream()
                .<Node>map(example -> ExampleWriter.write(scheme, example))
                .toList();
        if (!examples.isEmpty()) {
            node("examples", Node.list(examples));
        }
    }

    private void sources(List<ScoreSource> sources) {
        if (!sources.isEmpty()) {
            yaml.writeObjectPropertyStart("sources");
            sources.forEach(source -> text(source.id(), source.name()));
            yaml.writeEndObject();
        }
    }

    private void rounding(Scheme scheme) {
        yaml.writeObjectPropertyStart("rounding");
        yaml.writeNumberProperty("scale", scheme.rounding().scale());
        yaml.writeStringProperty("mode", Spelling.of(scheme.rounding().mode()));
        yaml.writeStringProperty("at", Spelling.of(scheme.roundingPlace()));
        if (!scheme.levelRoundings().isEmpty()) {
            node(
                    "levels",
                    Node.list(scheme.levelRoundings().stream()
                            .map(SchemeWriter::level)
                            .toList()));
        }
        yaml.writeEndObject();
    }

    private static Node level(LevelRounding level) {
        return Node.keys()
                .set("level", level.levelText())
                .set("scale", level.rounding().scale())
                .set("mode", Spelling.of(level.rounding().mode()))
                .set("carried", level.carried().map(Spelling::of))
                .build();
    }

    private void ranking(RankingPolicy ranking) {
        yaml.writeObjectPropertyStart("ranking");
        yaml.writeStringProperty("ties", Spelling.of(ranking.ties()));
        yaml.writeStringProperty("on", Spelling.of(ranking.basis()));
        if (!ranking.tieBreakers().isEmpty()) {
            yaml.writeArrayPropertyStart("tie-breakers");
            ranking.tieBreakers().forEach(this::tieBreaker);
            yaml.writeEndArray();
        }
        yaml.writeStringProperty("shared", Spelling.of(ranking.shared()));
        yaml.writeEndObject();
    }

    private void tieBreaker(TieBreaker tieBreaker) {
        yaml.writeStartObject();
        if (tieBreaker instanceof TieBreaker.BySource bySource) {
            yaml.writeStringProperty("source", bySource.source());
        } else if (tieBreaker instanceof TieBreaker.ByCriterion byCriterion) {
            yaml.writeStringProperty("criterion", byCriterion.criterion().text());
        }
        yaml.writeEndObject();
    }

    private void criteria(List<Criterion> criteria) {
        yaml.writeArrayPropertyStart("criteria");
        criteria.forEach(this::criterion);
        yaml.writeEndArray();
    }

    private void criterion(Criterion criterion) {
        yaml.writeStartObject();
        yaml.writeStringProperty("code", criterion.code().text());
        text("name", criterion.name());
        max(criterion);
        policies(criterion);
        if (criterion instanceof LeafCriterion leaf) {
            leaf.source().ifPresent(source -> yaml.writeStringProperty("source", source));
            parametric("rule", leaf.rule());
        } else if (criterion instanceof CriterionGroup group) {
            group(group);
        }
        yaml.writeEndObject();
    }

    private void policies(Criterion criterion) {
        criterion.weight().ifPresent(weight -> yaml.writeStringProperty("weight", weight.spelling()));
        criterion.missing().ifPresent(policy -> yaml.writeStringProperty("missing", Spelling.of(policy)));
        criterion.imputation().ifPresent(this::imputation);
        criterion.notApplicable().ifPresent(policy -> yaml.writeStringProperty("not-applicable", Spelling.of(policy)));
        if (!criterion.predecessors().isEmpty()) {
            node("predecessors", Node.list(criterion.predecessors()));
        }
        criterion.reference().ifPresent(reference -> text("reference", reference));
    }

    private void group(CriterionGroup group) {
        parametric("aggregation", group.aggregation());
        group.quorum().ifPresent(this::quorum);
        group.conversion().ifPresent(conversion -> parametric("rule", conversion.rule()));
        criteria(group.children());
    }

    private void max(Criterion criterion) {
        if (criterion.hasMaximum()) {
            yaml.writeName(MaxPoints.KEY);
            yaml.writeNumber(criterion.maxPoints().toBigDecimal());
        } else {
            yaml.writeStringProperty(MaxPoints.KEY, MaxPoints.NO_MAXIMUM);
        }
    }

    private void quorum(Quorum quorum) {
        node(
                QuorumParser.KEY,
                Node.keys()
                        .set(Spelling.of(quorum.of()), quorum.atLeast())
                        .set("otherwise", Spelling.of(quorum.otherwise()))
                        .build());
    }

    private void imputation(Imputation imputation) {
        Node.MappingBuilder keys = Node.keys();
        if (imputation instanceof Imputation.OfOthers others) {
            keys.set("by", Spelling.of(others.by())).set("within", others.isWithinGroup() ? "group" : "all");
        } else if (imputation instanceof Imputation.Fixed fixed) {
            keys.set("value", fixed.value().spelling());
        } else if (imputation instanceof Imputation.ByGroup byGroup) {
            Node.MappingBuilder values = Node.keys();
            byGroup.values().forEach((group, value) -> values.set(group, value.spelling()));
            keys.set("values", values.build());
        }
        node(ImputationParser.KEY, keys.build());
    }

    private void parametric(String key, Parametric rule) {
        boolean isPlain = rule.parameters().fields().isEmpty();
        node(
                key,
                isPlain
                        ? Node.of(rule.kind())
                        : Node.keys().set(rule.kind(), rule.parameters()).build());
    }

    private void node(String key, Node node) {
        yaml.writeName(key);
        node(node);
    }

    private void node(Node node) {
        if (node instanceof Node.Scalar scalar) {
            yaml.writeString(scalar.text());
        } else if (node instanceof Node.Sequence list) {
            yaml.writeStartArray();
            list.items().forEach(this::node);
            yaml.writeEndArray();
        } else if (node instanceof Node.Mapping mapping) {
            yaml.writeStartObject();
            mapping.fields().forEach(field -> node(field.key().text(), field.value()));
            yaml.writeEndObject();
        }
    }

    private void text(String key, LocalizedText text) {
        if (text.isForAllLanguages()) {
            yaml.writeStringProperty(key, text.toString());
            return;
        }
        yaml.writeObjectPropertyStart(key);
        text.texts().forEach(yaml::writeStringProperty);
        yaml.writeEndObject();
    }
}
