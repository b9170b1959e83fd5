package org.parindex.scoring.io.tables.mapping;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.toSet;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.io.tables.columns.AbbreviatedNames;
import org.parindex.scoring.io.tables.columns.Name;
import org.parindex.scoring.io.tables.columns.Suggestions;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;

/**
 * The criteria of a scheme by what can be printed for them: code, name in any language, name with abbreviations. What it suggests is
 * bounded for one mapping, so that each has its own.
 */
final class CriterionNames {

    private final Scheme scheme;
    private final SetMultimap<String, Criterion> byKey;
    private final AbbreviatedNames<Criterion> abbreviated;
    private final Map<CriterionCode, CriterionGroup> parents;
    private final Set<String> titleWords;
    private final List<Name> titleBeginnings;
    private final Map<ScoreSource, List<Name>> sources;
    private final Suggestions ofHeadings;
    private final Suggestions ofRows;

    CriterionNames(Scheme scheme) {
        this.scheme = scheme;
        this.byKey = LinkedHashMultimap.create();
        this.abbreviated = new AbbreviatedNames<>();
        this.parents = new LinkedHashMap<>();
        addBelow(scheme.root());
        this.titleWords = names(scheme.title())
                .flatMap(title -> Stream.of(title.key().split(" ")))
                .collect(toSet());
        this.titleBeginnings = names(scheme.title())
                .flatMap(title -> title.beginnings().stream())
                .toList();
        this.sources =
                Maps.toMap(scheme.sources(), source -> names(source.name()).toList());
        List<String> criteria = texts(scheme.root().nodes().skip(1).map(Criterion::name));
        List<String> ofSources = texts(scheme.sources().stream().map(ScoreSource::name));
        this.ofRows = new Suggestions(criteria);
        this.ofHeadings = new Suggestions(Stream.of(criteria, ofSources, HeadingWords.all())
                .flatMap(Collection::stream)
                .toList());
    }

    private CriterionNames(CriterionNames same) {
        this.scheme = same.scheme;
        this.byKey = same.byKey;
        this.abbreviated = same.abbreviated;
        this.parents = same.parents;
        this.titleWords = same.titleWords;
        this.titleBeginnings = same.titleBeginnings;
        this.sources = same.sources;
        this.ofRows = same.ofRows.anew();
        this.ofHeadings = same.ofHeadings.anew();
    }

    /** Returns the same names for another mapping. */
    CriterionNames anew() {
        return new CriterionNames(this);
    }

    private void addBelow(CriterionGroup group) {
        for (Criterion child : group.children()) {
            parents.put(child.code(), group);
            names(child.name()).forEach(name -> {
                byKey.put(name.key(), child);
                abbreviated.add(name, child);
            });
            if (child instanceof CriterionGroup lower) {
                addBelow(lower);
            }
        }
    }

    private static Stream<Name> names(LocalizedText text) {
        return text.texts().values().stream().map(Name::of);
    }

    private static List<String> texts(Stream<LocalizedText> names) {
        return names.flatMap(name -> name.texts().values().stream()).distinct().toList();
    }

    Scheme scheme() {
        return scheme;
    }

    /** Returns the words of the title, in all languages. */
    Set<String> titleWords() {
        return titleWords;
    }

    /** Returns what an unknown heading was probably meant to say. */
    Suggestions ofHeadings() {
        return ofHeadings;
    }

    /** Returns which criterion an unknown row was probably meant to name. */
    Suggestions ofRows() {
        return ofRows;
    }

    /** Returns the names of each source, in all languages. */
    Map<ScoreSource, List<Name>> sources() {
        return sources;
    }

    /** Returns whether some words are those with which the title begins. */
    boolean beginTitle(Name words) {
        return titleBeginnings.stream().anyMatch(words::abbreviates);
    }

    /** Returns the group that a criterion is in; empty for the root. */
    Optional<CriterionGroup> parent(CriterionCode code) {
        return Optional.ofNullable(parents.get(code));
    }

    /** Returns the groups that a criterion is in, from the lowest to the root. */
    Stream<CriterionGroup> ancestors(CriterionCode code) {
        return Stream.iterate(
                        parent(code),
                        Optional::isPresent,
                        group -> parent(group.get().code()))
                .map(Optional::get);
    }

    /** Returns whether a criterion is below one of some others, at any depth. */
    boolean isBelow(CriterionCode code, Set<CriterionCode> others) {
        return ancestors(code).map(CriterionGroup::code).anyMatch(others::contains);
    }

    /** Returns the criterion with a code; none has that of the root. */
    Optional<Criterion> criterion(CriterionCode code) {
        return scheme.criterion(code).filter(found -> !code.equals(CriterionCode.TOTAL));
    }

    /** Returns whether there is a criterion, with an input if one is named. */
    boolean has(OfCriterion meant) {
        return criterion(meant.code())
                .filter(criterion -> meant.input().isEmpty()
                        || inputs(criterion).anyMatch(meant.input().get()::equals))
                .isPresent();
    }

    /** Returns the names of what can be given for a criterion: the inputs of its rule, and points. */
    static Stream<String> inputs(Criterion criterion) {
        return criterion instanceof LeafCriterion leaf
                ? Stream.concat(leaf.rule().inputs().stream().map(Input::name), Stream.of(Input.POINTS))
                : Stream.empty();
    }

    /** Returns a label with its first word as the code, if some criterion has it. */
    Label coded(Label label) {
        return label.coded(
                word -> CriterionCode.tryParse(word).flatMap(this::criterion).isPresent());
    }

    /**
     * Returns the criteria that a label may mean. A code decides, unless the name beside it is that of others; then the maximum
     * decides between criteria of the same name, as far as it can.
     */
    Candidates find(Label printed) {
        Label label = coded(printed);
        Candidates named = named(label);
        return label.criterionCode()
                .flatMap(this::criterion)
                .filter(coded -> isMeant(label, coded, named))
                .map(coded -> named.criteria().isEmpty() || named.criteria().contains(coded)
                        ? new Candidates(Set.of(coded), MatchReason.CODE)
                        : named.contradicting(coded))
                .orElseGet(() -> named.preferring(label.maximum()));
    }

    /** A whole number in front of a name may just number the line. */
    private static boolean isMeant(Label label, Criterion coded, Candidates named) {
        return label.name().words().isEmpty()
                || named.criteria().contains(coded)
                || coded.code().text().indexOf('.') > 0;
    }

    /** Returns the criteria that have the name of a label, whatever its code. */
    Candidates named(Label label) {
        Set<Criterion> same = byKey.get(label.name().key());
        return same.isEmpty()
                ? new Candidates(abbreviated.find(label.name()).collect(toImmutableSet()), MatchReason.ABBREVIATION)
                : new Candidates(same, MatchReason.NAME);
    }
}
