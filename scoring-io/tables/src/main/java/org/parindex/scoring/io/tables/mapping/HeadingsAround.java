package org.parindex.scoring.io.tables.mapping;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.value.CriterionCode;

/** What the headings of a column say of the criterion that one of them names. */
final class HeadingsAround {

    private final CriterionNames names;
    private final Function<String, Candidates> find;

    /** @param find returns the criteria that a heading names */
    HeadingsAround(CriterionNames names, Function<String, Candidates> find) {
        this.names = names;
        this.find = find;
    }

    /** A heading above that of a criterion, or what stands beside its code, may say who gave the points. */
    ColumnMatch staged(ColumnMatch match) {
        Stream<String> above = match.heading().above().stream()
                .filter(part -> find.apply(part).criteria().isEmpty());
        return Stream.concat(besideCode(match), above)
                .flatMap(part -> HeadingWords.titledStage(part).stream())
                .findFirst()
                .map(match::at)
                .orElse(match);
    }

    /** Beside a code may stand anything but a name. */
    private Stream<String> besideCode(ColumnMatch match) {
        Label label = names.coded(match.heading().label());
        return match.why() == MatchReason.CODE && names.named(label).criteria().isEmpty()
                ? Stream.of(label.text())
                : Stream.empty();
    }

    /** Returns a match between all criteria that are named if one of them is neither that of the column nor above it. */
    ColumnMatch contradicted(ColumnMatch match) {
        return match.criterion().map(code -> contradicted(match, code)).orElse(match);
    }

    private ColumnMatch contradicted(ColumnMatch match, CriterionCode code) {
        Set<Criterion> all = new LinkedHashSet<>();
        match.heading().parts().stream()
                .filter(part -> !isNumber(part))
                .map(part -> find.apply(part).criteria())
                .filter(found -> found.stream().noneMatch(own -> isOrHas(own.code(), code)))
                .forEach(all::addAll);
        if (all.isEmpty()) {
            return match;
        }
        names.criterion(code).ifPresent(all::add);
        return ColumnMatch.of(match.heading(), new Candidates(all, MatchReason.CODE));
    }

    private boolean isOrHas(CriterionCode code, CriterionCode lower) {
        return code.equals(lower) || names.isBelow(lower, Set.of(code));
    }

    /** A whole number may just number the columns. */
    private static boolean isNumber(String part) {
        return part.chars().allMatch(Character::isDigit);
    }
}
