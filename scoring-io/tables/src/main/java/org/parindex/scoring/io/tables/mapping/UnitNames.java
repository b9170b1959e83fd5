package org.parindex.scoring.io.tables.mapping;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;

/** Units by what can be printed for them: name, alias, abbreviations, with or without the kind of unit in front. */
final class UnitNames {

    /** The kinds of unit that are now printed in front of a name and now left out, longest first. */
    private static final List<Name> KINDS = Stream.of(
                    "ủy ban nhân dân", "thành phố", "thị xã", "ubnd", "huyện", "quận", "sở", "tp", "tx")
            .map(Name::of)
            .toList();

    private final Units units;
    private final SetMultimap<String, Unit> byInitials = LinkedHashMultimap.create();
    private final SetMultimap<String, Unit> byShortInitials = LinkedHashMultimap.create();

    UnitNames(Units units) {
        this.units = units;
        units.asList()
                .forEach(unit -> spellings(unit).forEach(name -> {
                    byInitials.put(name.initials(), unit);
                    byShortInitials.put(shortened(name).initials(), unit);
                }));
    }

    /**
     * What a printed name may stand for.
     *
     * @param units none, one, or several between which something else must decide
     * @param why by what they were found
     */
    record Found(Set<Unit> units, MatchReason why) {

        Found {
            units = ImmutableSet.copyOf(units);
        }

        Optional<Unit> only() {
            return units.size() == 1 ? units.stream().findFirst() : Optional.empty();
        }
    }

    /** Returns all spellings of all units. */
    List<String> spellings() {
        return units.asList().stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream()))
                .toList();
    }

    private static Stream<Name> spellings(Unit unit) {
        return Stream.concat(Stream.of(unit.name()), unit.aliases().stream()).map(Name::of);
    }

    private static Name shortened(Name name) {
        for (Name kind : KINDS) {
            if (name.words().size() > kind.words().size()
                    && new Name(name.words().subList(0, kind.words().size()))
                            .key()
                            .equals(kind.key())) {
                return shortened(name.without(kind.words().size()));
            }
        }
        return name;
    }

    Found find(String printed) {
        Optional<Unit> exact = units.find(printed);
        if (exact.isPresent()) {
            boolean isName = Unit.spelling(exact.get().name()).equals(Unit.spelling(printed));
            return new Found(Set.of(exact.get()), isName ? MatchReason.NAME : MatchReason.ALIAS);
        }
        Name name = Name.of(printed);
        Set<Unit> abbreviated = matching(byInitials.get(name.initials()), name);
        return abbreviated.isEmpty()
                ? new Found(shortMatching(shortened(name)), MatchReason.SHORT_NAME)
                : new Found(abbreviated, MatchReason.ABBREVIATION);
    }

    private static Set<Unit> matching(Set<Unit> candidates, Name name) {
        return candidates.stream()
                .filter(unit -> spellings(unit).anyMatch(name::abbreviates))
                .collect(ImmutableSet.toImmutableSet());
    }

    private Set<Unit> shortMatching(Name name) {
        return byShortInitials.get(name.initials()).stream()
                .filter(unit -> spellings(unit).map(UnitNames::shortened).anyMatch(name::abbreviates))
                .collect(ImmutableSet.toImmutableSet());
    }
}
