package org.parindex.scoring.io.tables.mapping;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfRole;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfSource;

/** Matches the headings of one table with one scheme: each heading by itself first, then by those beside it. */
final class ColumnMatcher {

    private final CriterionNames names;
    private final Scheme scheme;
    private final List<Heading> headings;

    private ColumnMatcher(CriterionNames names, List<Heading> headings) {
        this.names = names;
        this.scheme = names.scheme();
        this.headings = headings;
    }

    static List<ColumnMatch> match(CriterionNames names, List<Heading> headings) {
        return new ColumnMatcher(names, headings).match();
    }

    private List<ColumnMatch> match() {
        if (HeadingWords.areByCriterion(headings)) {
            return headings.stream().map(ColumnMatcher::byCriterion).toList();
        }
        List<ColumnMatch> each = headings.stream().map(this::alone).toList();
        return each.stream().map(match -> amongOthers(match, each)).toList();
    }

    /** Where each row is about one criterion, no heading names any. */
    private static ColumnMatch byCriterion(Heading heading) {
        Optional<Stage> stage = HeadingWords.stage(heading.last());
        ColumnMeaning value = new OfRole(ColumnRole.VALUE, stage);
        return stage.map(who -> ColumnMatch.of(heading, value, MatchReason.WORD))
                .or(() -> HeadingWords.role(heading)
                        .map(role -> ColumnMatch.of(heading, ColumnMeaning.of(role), MatchReason.WORD)))
                .orElseGet(() -> ColumnMatch.nothing(heading));
    }

    private ColumnMatch alone(Heading heading) {
        if (heading.parts().isEmpty()) {
            return ColumnMatch.nothing(heading);
        }
        return criterion(heading)
                .or(() -> partOfCriterion(heading))
                .or(() -> source(heading))
                .or(() -> HeadingWords.role(heading)
                        .map(role -> ColumnMatch.of(heading, ColumnMeaning.of(role), MatchReason.WORD)))
                .or(() -> yearlyTotal(heading))
                .orElseGet(() -> ColumnMatch.nothing(heading));
    }

    private Optional<ColumnMatch> criterion(Heading heading) {
        Optional<ColumnMatch> coded = codedInput(heading);
        if (coded.isPresent()) {
            return coded;
        }
        Candidates found =
                names.find(Label.of(heading.last())).narrowed(criterion -> isBelowOne(criterion, heading.above()));
        return found.criteria().isEmpty() ? Optional.empty() : Optional.of(ColumnMatch.of(heading, found));
    }

    /** A heading as this library writes it: {@code 1.9:completed}. */
    private Optional<ColumnMatch> codedInput(Heading heading) {
        int separator = heading.last().indexOf(LeafColumns.SEPARATOR);
        if (separator < 0) {
            return Optional.empty();
        }
        String input = heading.last().substring(separator + 1).strip();
        return CriterionCode.tryParse(heading.last().substring(0, separator).strip())
                .flatMap(scheme::criterion)
                .filter(criterion -> inputs(criterion).anyMatch(input::equals))
                .map(criterion -> of(heading, criterion, Optional.of(input), Optional.empty(), MatchReason.CODE));
    }

    private boolean isBelowOne(Criterion criterion, List<String> above) {
        return above.stream()
                .flatMap(part -> names.find(Label.of(part)).criteria().stream())
                .anyMatch(ancestor -> names.isBelow(criterion.code(), ancestor.code()));
    }

    /** A heading below that of a criterion: who gave the points, or which input of the rule it is. */
    private Optional<ColumnMatch> partOfCriterion(Heading heading) {
        if (heading.above().isEmpty()) {
            return Optional.empty();
        }
        Candidates found = names.find(Label.of(Iterables.getLast(heading.above())));
        Optional<Stage> stage = HeadingWords.stage(heading.last());
        return found.only()
                .flatMap(criterion -> inputs(criterion)
                        .filter(input -> Name.of(input)
                                .key()
                                .equals(Name.of(heading.last()).key()))
                        .findFirst()
                        .map(input -> of(heading, criterion, Optional.of(input), Optional.empty(), found.why()))
                        .or(() -> stage.map(who -> of(heading, criterion, Optional.empty(), stage, found.why()))));
    }

    private static ColumnMatch of(
            Heading heading, Criterion criterion, Optional<String> input, Optional<Stage> stage, MatchReason why) {
        return ColumnMatch.of(heading, new OfCriterion(criterion.code(), input, stage), why);
    }

    private static Stream<String> inputs(Criterion criterion) {
        return criterion instanceof LeafCriterion leaf
                ? Stream.concat(leaf.rule().inputs().stream().map(Input::name), Stream.of(Input.POINTS))
                : Stream.empty();
    }

    private Optional<ColumnMatch> source(Heading heading) {
        Name printed = Label.of(heading.last()).name();
        return scheme.sources().stream()
                .flatMap(source -> match(heading, source, printed).stream())
                .findFirst();
    }

    private static Optional<ColumnMatch> match(Heading heading, ScoreSource source, Name printed) {
        List<Name> own = source.name().texts().values().stream().map(Name::of).toList();
        if (own.stream().map(Name::key).anyMatch(printed.key()::equals)) {
            return Optional.of(ColumnMatch.of(heading, new OfSource(source.id()), MatchReason.NAME));
        }
        return own.stream().anyMatch(printed::abbreviates)
                ? Optional.of(ColumnMatch.of(heading, new OfSource(source.id()), MatchReason.ABBREVIATION))
                : Optional.empty();
    }

    /** An index with its year is this edition's total, or that of an edition before. */
    private Optional<ColumnMatch> yearlyTotal(Heading heading) {
        OptionalInt year = HeadingWords.year(heading.last());
        if (year.isEmpty() || !isIndex(HeadingWords.withoutYear(heading.last()))) {
            return Optional.empty();
        }
        OptionalInt edition = HeadingWords.year(scheme.id().edition());
        if (edition.isEmpty() || year.getAsInt() > edition.getAsInt()) {
            return Optional.empty();
        }
        ColumnRole role = year.equals(edition) ? ColumnRole.TOTAL : ColumnRole.PREVIOUS_TOTAL;
        return Optional.of(ColumnMatch.of(heading, ColumnMeaning.of(role), MatchReason.YEAR));
    }

    private boolean isIndex(String words) {
        return words.isEmpty()
                || HeadingWords.meansTotal(words)
                || scheme.title().texts().values().stream()
                        .map(Name::of)
                        .anyMatch(title -> Name.of(words).begins(title));
    }

    /** A total is that of the lowest group which has all columns below it, unless its maximum says otherwise. */
    private ColumnMatch amongOthers(ColumnMatch match, List<ColumnMatch> each) {
        if (match.meaning().is(ColumnRole.TOTAL) && match.why() == MatchReason.WORD) {
            return total(each, match.maximum())
                    .map(group -> match.as(ColumnMeaning.of(group), MatchReason.PARENT))
                    .orElse(match);
        }
        return match.among(siblings(each));
    }

    /** Returns the criteria in the group that most columns are in. */
    private List<Criterion> siblings(List<ColumnMatch> each) {
        return parents(each).collect(groupingBy(group -> group, LinkedHashMap::new, counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> most.getKey().children())
                .orElse(List.of());
    }

    private Stream<CriterionGroup> parents(List<ColumnMatch> each) {
        return each.stream().flatMap(match -> match.criterion().stream()).flatMap(code -> names.parent(code).stream());
    }

    private Optional<CriterionCode> total(List<ColumnMatch> each, Optional<Points> maximum) {
        List<CriterionCode> parents =
                parents(each).map(CriterionGroup::code).distinct().toList();
        if (parents.isEmpty()) {
            return Optional.empty();
        }
        List<CriterionGroup> common = names.withAncestors(parents.get(0)).stream()
                .filter(group -> parents.stream()
                        .allMatch(code -> code.equals(group.code()) || names.isBelow(code, group.code())))
                .toList();
        CriterionGroup group = common.stream()
                .filter(ancestor -> maximum.equals(Optional.of(ancestor.maxPoints())))
                .findFirst()
                .orElse(common.get(0));
        return Optional.of(group.code()).filter(code -> !code.equals(CriterionCode.TOTAL));
    }
}
