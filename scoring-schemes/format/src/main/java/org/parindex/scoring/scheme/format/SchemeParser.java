package org.parindex.scoring.scheme.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parindex.scoring.core.aggregation.AggregationRule;
import org.parindex.scoring.core.aggregation.Imputation;
import org.parindex.scoring.core.aggregation.Quorum;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Refused;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.parameter.Words;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.Example;
import org.parindex.scoring.core.scheme.GradeLimits;
import org.parindex.scoring.core.scheme.GradeScale;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.value.LocalizedText;

/** Reads the keys of a scheme file and builds the scheme if nothing is wrong with any of them. */
final class SchemeParser {

    private static final List<String> REQUIRED = List.of("format", "scheme", "edition", "title", "max", "criteria");
    private static final List<String> REQUIRED_OF_AN_EXTENSION = List.of("format", "scheme", "edition");
    private static final List<String> KEYS = List.of(
            "format",
            "scheme",
            "edition",
            Extension.EXTENDS,
            "title",
            "max",
            "sources",
            "rounding",
            "ranking",
            "grades",
            "missing",
            ImputationParser.KEY,
            "not-applicable",
            "rescale",
            CriteriaParser.AGGREGATION,
            QuorumParser.KEY,
            RuleParser.KEY,
            "criteria",
            Extension.CHANGES,
            "examples");
    private static final Words<Integer> FORMATS = Words.between(1, 1);

    private final Settings settings;
    private final Issues issues = new Issues();
    private final TextParser texts = new TextParser(issues);

    /** @param found what was wrong with the YAML of the file; with any error at all, no scheme is built */
    SchemeParser(Settings settings, List<Issue> found) {
        this.settings = settings;
        this.issues.addAll(found);
    }

    Checked<Scheme> parse(Node document) {
        Optional<Scheme> scheme = Optional.empty();
        if (document instanceof Mapping mapping) {
            scheme = whole(mapping).flatMap(this::scheme);
        } else if (!(document instanceof Refused)) {
            issues.add(FormatIssue.NOT_A_SCHEME.at(document.location()));
        }
        List<Issue> found = issues.toList();
        return issues.hasErrors() ? Checked.failed(found) : Checked.of(scheme.orElseThrow(), found);
    }

    /** Returns the keys of the scheme, with those of its base if it has one. */
    private Optional<Mapping> whole(Mapping file) {
        Parameters fields = Parameters.of(file, Owner.SCHEME, issues);
        if (!fields.has(Extension.EXTENDS)) {
            fields.only(KEYS).refuse(Extension.CHANGES, FormatIssue.CHANGES_OF_NOTHING);
            REQUIRED.forEach(fields::require);
            return Optional.of(file);
        }
        fields.only(KEYS);
        REQUIRED_OF_AN_EXTENSION.forEach(fields::require);
        Checked<Schemes> bases = settings.bases().get();
        return Extension.merge(
                file,
                id(fields).map(id -> bases.map(all -> all.whileReading(id))).orElse(bases),
                settings.limits().depth(),
                issues);
    }

    private Optional<Scheme> scheme(Mapping mapping) {
        Scheme.Builder builder = Scheme.builder();
        Parameters fields = Parameters.of(mapping, Owner.SCHEME, issues);
        parse(fields, builder);
        if (issues.hasErrors()) {
            return Optional.empty();
        }
        Scheme scheme = builder.build();
        if (!scheme.isFitted() && fields.has("examples")) {
            fields.report("examples", FormatIssue.EXAMPLE_OF_A_SAMPLE);
            return Optional.empty();
        }
        List<Example> examples = new ExampleParser(scheme, issues).parse(fields);
        return Optional.of(
                examples.isEmpty() ? scheme : builder.examples(examples).build());
    }

    private void parse(Parameters fields, Scheme.Builder scheme) {
        fields.word("format", FORMATS);
        id(fields).ifPresent(scheme::id);
        texts.parse(fields, "title").ifPresent(scheme::title);
        Optional<Parameters> sources =
                fields.mapping("sources").map(found -> Parameters.of(found, Owner.key("sources"), issues));
        sources.ifPresent(found -> scheme.sources(sources(found)));
        SourceIds sourceIds = SourceIds.of(fields, sources);
        RoundingParser rounding = RoundingParser.of(fields, issues);
        CriteriaParser tree = new CriteriaParser(sourceIds, rounding, settings, issues);
        Optional<AggregationRule> aggregation = tree.aggregation(fields);
        aggregation.ifPresent(scheme::aggregation);
        Optional<MaxPoints> max = MaxPoints.read(fields);
        Optional<Imputation> imputation = ImputationParser.parse(fields);
        Optional<Quorum> quorum = tree.quorum(fields);
        scheme.quorum(quorum);
        scheme.imputation(imputation);
        scheme.conversion(tree.conversion(fields, max));
        Optional<List<Criterion>> criteria = tree.parse(
                fields, max, aggregation, quorum, DeclaredImputation.at(fields, imputation, Optional.empty()));
        criteria.ifPresent(scheme::criteria);
        rounding.set(scheme, criteria);
        new PolicyParser(issues, sourceIds, tree).parse(fields, scheme);
        grades(fields, max.map(MaxPoints::isLimit).orElse(true)).ifPresent(scheme::grades);
    }

    private Optional<GradeScale> grades(Parameters fields, boolean hasMaximum) {
        Optional<GradeScale> grades = GradeParser.parse(fields, issues);
        grades.filter(scale -> !hasMaximum && isOfMaximum(scale))
                .ifPresent(scale -> fields.report("grades", FormatIssue.PERCENT_OF_NO_MAXIMUM));
        return grades;
    }

    private static boolean isOfMaximum(GradeScale scale) {
        return scale instanceof GradeLimits limits && limits.on() == GradeLimits.Figure.PERCENT;
    }

    private Optional<SchemeId> id(Parameters fields) {
        Optional<Scalar> name =
                fields.scalar("scheme").filter(found -> isFit(found, SchemeId::isName, FormatIssue.BAD_NAME));
        Optional<Scalar> edition =
                fields.scalar("edition").filter(found -> isFit(found, SchemeId::isEdition, FormatIssue.BAD_EDITION));
        return name.flatMap(one -> edition.flatMap(other -> id(one, other.text())));
    }

    private boolean isFit(Scalar found, Predicate<String> grammar, FormatIssue otherwise) {
        boolean fit = grammar.test(found.text());
        if (!fit) {
            issues.add(otherwise.at(found.location(), found.text()));
        }
        return fit;
    }

    /** Each may be well formed and both together too long. */
    private Optional<SchemeId> id(Scalar name, String edition) {
        Optional<SchemeId> id = SchemeId.tryParse(name.text() + "@" + edition);
        if (id.isEmpty()) {
            issues.add(FormatIssue.BAD_NAME.at(name.location(), name.text()));
        }
        return id;
    }

    private List<ScoreSource> sources(Parameters fields) {
        return fields.keyScalars().stream()
                .flatMap(key -> source(fields, key).stream())
                .toList();
    }

    private Optional<ScoreSource> source(Parameters fields, Scalar key) {
        Optional<LocalizedText> name = texts.parse(fields, key.text());
        if (!ScoreSource.isId(key.text())) {
            issues.add(FormatIssue.BAD_SOURCE.at(key.location(), key.text()));
            return Optional.empty();
        }
        return name.map(text -> new ScoreSource(key.text(), text));
    }
}
