package org.parindex.scoring.io.tables.mapping;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.ScoreSource;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.io.tables.columns.Name;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfRole;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfSource;

/** Matches the headings of one table with one scheme: each heading by itself first, then by those beside it. */
final class ColumnMatcher {

    private final CriterionNames names;
    private final Scheme scheme;
    private final List<Heading> headings;

    /** The year of the scheme; 0 if its edition names none, and then no year tells anything. */
    private final int edition;

    private final Map<String, Candidates> byPart = new HashMap<>();
    private final OtherFigures otherFigures;
    private final HeadingsAround around;

    private ColumnMatcher(CriterionNames names, List<Heading> headings) {
        this.names = names;
        this.scheme = names.scheme();
        this.headings = headings;
        this.edition = HeadingWords.year(scheme.id().edition()).orElse(0);
        this.otherFigures = new OtherFigures(names, edition);
        this.around = new HeadingsAround(names, this::find);
    }

    static List<ColumnMatch> match(CriterionNames names, List<Heading> headings) {
        return new ColumnMatcher(names, headings).match();
    }

    private List<ColumnMatch> match() {
        if (HeadingWords.areByCriterion(headings)) {
            return headings.stream().map(ColumnMatcher::byCriterion).toList();
        }
        List<ColumnMatch> each = headings.stream().map(this::alone).toList();
        ColumnsTogether together = new ColumnsTogether(names, each);
        return OtherTotals.leaveOut(each.stream().map(together::decide).toList());
    }

    /** Where each row is about one criterion, no heading names any. */
    private static ColumnMatch byCriterion(Heading heading) {
        Optional<Stage> stage = HeadingWords.stage(heading.last());
        ColumnMeaning value = new OfRole(ColumnRole.VALUE, stage);
        return stage.map(who -> ColumnMatch.of(heading, value, MatchReason.WORD))
                .or(() -> role(heading))
                .orElseGet(() -> ColumnMatch.nothing(heading));
    }

    private static Optional<ColumnMatch> role(Heading heading) {
        return HeadingWords.role(heading)
                .map(role -> ColumnMatch.of(heading, ColumnMeaning.of(role), MatchReason.WORD));
    }

    private ColumnMatch alone(Heading heading) {
        if (heading.parts().isEmpty()) {
            return ColumnMatch.nothing(heading);
        }
        OptionalInt year = yearAbove(heading);
        if (year.isPresent()) {
            Optional<ColumnMatch> ofYear = ofYear(heading, year.getAsInt());
            if (ofYear.isPresent() || year.getAsInt() != edition) {
                return ofYear.orElseGet(() -> ColumnMatch.nothing(heading));
            }
        }
        return ofCriterion(heading)
                .or(() -> source(heading))
                .or(() -> groupTotal(heading))
                .or(() -> role(heading))
                .or(() -> index(heading))
                .or(() -> stagedTotal(heading))
                .orElseGet(() -> ColumnMatch.nothing(heading));
    }

    /** Other figures of a criterion, such as its ranks, are not its points; headings that contradict each other tell nothing. */
    private Optional<ColumnMatch> ofCriterion(Heading heading) {
        return criterion(heading)
                .or(() -> partOfCriterion(heading))
                .map(match -> otherFigures.stand(match) ? ColumnMatch.nothing(heading) : around.contradicted(match));
    }

    private static Optional<ColumnMatch> stagedTotal(Heading heading) {
        return HeadingWords.stage(heading.last())
                .filter(stage -> heading.parts().size() > 1 && HeadingWords.namesTotal(last(heading.above())))
                .map(stage -> new OfRole(ColumnRole.TOTAL, Optional.of(stage)))
                .map(total -> ColumnMatch.of(heading, total, MatchReason.WORD));
    }

    /** A total among the criteria of a group, whose name stands above all of them. */
    private Optional<ColumnMatch> groupTotal(Heading heading) {
        return heading.above().isEmpty() || !HeadingWords.namesTotal(heading.last())
                ? Optional.empty()
                : find(last(heading.above()))
                        .only()
                        .filter(CriterionGroup.class::isInstance)
                        .map(group -> ColumnMatch.of(heading, ColumnMeaning.of(group.code()), MatchReason.PARENT));
    }

    /** Returns the year that stands over several columns, such as last year's points beside this year's. */
    private static OptionalInt yearAbove(Heading heading) {
        return heading.above().stream()
                .filter(part -> HeadingWords.withoutYear(part).isEmpty())
                .map(HeadingWords::year)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** Of another year only the total counts; this year's rank and the like are called as ever. */
    private Optional<ColumnMatch> ofYear(Heading heading, int year) {
        if (HeadingWords.meansTotal(heading.last())) {
            return yearlyTotal(heading, year);
        }
        return role(heading)
                .filter(match -> year != edition)
                .map(match -> match.as(ColumnMeaning.of(ColumnRole.IGNORED), MatchReason.YEAR));
    }

    private Optional<ColumnMatch> criterion(Heading heading) {
        Set<CriterionCode> groups = heading.above().stream()
                .flatMap(part -> find(part).criteria().stream())
                .map(Criterion::code)
                .collect(toSet());
        Candidates found = find(heading.last()).narrowed(criterion -> names.isBelow(criterion.code(), groups));
        return found.criteria().isEmpty()
                ? Optional.empty()
                : Optional.of(around.staged(ColumnMatch.of(heading, found)));
    }

    /** A heading over many columns is looked up once. */
    private Candidates find(String part) {
        return byPart.computeIfAbsent(part, text -> names.find(Label.of(text)));
    }

    /** A heading as this library writes it: {@code 1.9:completed}. */
    private Optional<OfCriterion> codedInput(String text) {
        int separator = text.indexOf(OfCriterion.SEPARATOR);
        if (separator < 0) {
            return Optional.empty();
        }
        String input = text.substring(separator + 1).strip();
        return CriterionCode.tryParse(text.substring(0, separator).strip())
                .flatMap(names::criterion)
                .filter(criterion -> CriterionNames.inputs(criterion).anyMatch(input::equals))
                .map(criterion -> new OfCriterion(criterion.code(), Optional.of(input), Optional.empty()));
    }

    /** Headings below that of a criterion: which input of the rule it is, who gave the values, or both. */
    private Optional<ColumnMatch> partOfCriterion(Heading heading) {
        Optional<Stage> stage = HeadingWords.stage(heading.last());
        List<String> parts = stage.isPresent() ? heading.above() : heading.parts();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Optional<ColumnMatch> coded = codedInput(last(parts)).map(input -> of(heading, input, stage, MatchReason.CODE));
        return coded.or(() -> input(heading, parts, stage)).or(() -> stage.flatMap(who -> points(heading, parts, who)));
    }

    private Optional<ColumnMatch> input(Heading heading, List<String> parts, Optional<Stage> stage) {
        if (parts.size() < 2) {
            return Optional.empty();
        }
        Candidates found = find(parts.get(parts.size() - 2));
        String key = Name.of(last(parts)).key();
        return found.only()
                .flatMap(criterion -> CriterionNames.inputs(criterion)
                        .filter(input -> Name.of(input).key().equals(key))
                        .findFirst()
                        .map(input -> new OfCriterion(criterion.code(), Optional.of(input), stage))
                        .map(input -> of(heading, input, stage, found.why())));
    }

    private Optional<ColumnMatch> points(Heading heading, List<String> parts, Stage stage) {
        Candidates found = find(last(parts));
        return found.only()
                .map(criterion -> new OfCriterion(criterion.code(), Optional.empty(), Optional.empty()))
                .map(points -> of(heading, points, Optional.of(stage), found.why()));
    }

    private static ColumnMatch of(Heading heading, OfCriterion what, Optional<Stage> stage, MatchReason why) {
        return ColumnMatch.of(heading, new OfCriterion(what.code(), what.input(), stage), why);
    }

    private Optional<ColumnMatch> source(Heading heading) {
        Name printed = heading.label().name();
        return names.sources().entrySet().stream()
                .flatMap(source -> match(heading, source.getKey(), source.getValue(), printed).stream())
                .findFirst();
    }

    private static Optional<ColumnMatch> match(Heading heading, ScoreSource source, List<Name> own, Name printed) {
        if (own.stream().map(Name::key).anyMatch(printed.key()::equals)) {
            return Optional.of(ColumnMatch.of(heading, new OfSource(source.id()), MatchReason.NAME));
        }
        return own.stream().anyMatch(printed::abbreviates)
                ? Optional.of(ColumnMatch.of(heading, new OfSource(source.id()), MatchReason.ABBREVIATION))
                : Optional.empty();
    }

    /** The title of the scheme is the index; with a year it is this edition's total, or that of an edition before. */
    private Optional<ColumnMatch> index(Heading heading) {
        OptionalInt year = HeadingWords.year(heading.last());
        String words = HeadingWords.withoutYear(heading.last());
        if (year.isEmpty()) {
            return !words.isEmpty() && names.beginTitle(Name.of(heading.last()))
                    ? Optional.of(ColumnMatch.of(heading, ColumnMeaning.of(ColumnRole.TOTAL), MatchReason.NAME))
                    : Optional.empty();
        }
        boolean isIndex = words.isEmpty() || HeadingWords.meansTotal(words) || names.beginTitle(Name.of(words));
        return isIndex ? yearlyTotal(heading, year.getAsInt()) : Optional.empty();
    }

    private Optional<ColumnMatch> yearlyTotal(Heading heading, int year) {
        if (year > edition) {
            return Optional.empty();
        }
        ColumnRole role = year == edition ? ColumnRole.TOTAL : ColumnRole.PREVIOUS_TOTAL;
        return Optional.of(ColumnMatch.of(heading, ColumnMeaning.of(role), MatchReason.YEAR));
    }

    private static String last(List<String> parts) {
        return parts.get(parts.size() - 1);
    }
}
