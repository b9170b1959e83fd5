package org.parindex.scoring.io.tables.mapping;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.io.tables.columns.AbbreviatedNames;
import org.parindex.scoring.io.tables.columns.Name;
import org.parindex.scoring.io.tables.columns.Suggestions;

/** Units by what can be printed for them: name, alias, abbreviations, with or without the kind of unit in front. */
final class UnitNames {

    private final List<String> spellings = new ArrayList<>();
    private final Map<String, Unit> bySpelling = new HashMap<>();
    private final SetMultimap<String, Unit> byKey = LinkedHashMultimap.create();
    private final AbbreviatedNames<Unit> abbreviated = new AbbreviatedNames<>();
    private final SetMultimap<String, Shortened> byShortKey = LinkedHashMultimap.create();
    private final AbbreviatedNames<Shortened> shortAbbreviated = new AbbreviatedNames<>();

    private Optional<Suggestions> suggestions = Optional.empty();

    private record Shortened(ShortName name, Unit unit) {}

    UnitNames(List<Unit> units) {
        units.forEach(this::add);
    }

    /** Adds a unit that none of the others is. */
    void add(Unit unit) {
        suggestions = Optional.empty();
        Stream.concat(Stream.of(unit.name()), unit.aliases().stream()).forEach(spelling -> {
            spellings.add(spelling);
            bySpelling.putIfAbsent(Unit.spelling(spelling), unit);
            add(Name.of(spelling), unit);
        });
    }

    private void add(Name name, Unit unit) {
        byKey.put(name.key(), unit);
        abbreviated.add(name, unit);
        Shortened shortened = new Shortened(ShortName.of(name), unit);
        byShortKey.put(shortened.name().name().key(), shortened);
        shortAbbreviated.add(shortened.name().name(), shortened);
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

    /** Returns the spelling that was probably meant. */
    Optional<String> nearest(String printed) {
        Suggestions known = suggestions.orElseGet(() -> new Suggestions(spellings));
        suggestions = Optional.of(known);
        return known.nearest(printed);
    }

    /** Returns whether a name is just that of a unit, or an alias. */
    boolean has(String printed) {
        return bySpelling.containsKey(Unit.spelling(printed));
    }

    Found find(String printed) {
        Optional<Unit> exact = Optional.ofNullable(bySpelling.get(Unit.spelling(printed)));
        if (exact.isPresent()) {
            boolean isName = Unit.spelling(exact.get().name()).equals(Unit.spelling(printed));
            return new Found(Set.of(exact.get()), isName ? MatchReason.NAME : MatchReason.ALIAS);
        }
        Name name = Name.of(printed);
        return Stream.of(
                        new Found(byKey.get(name.key()), MatchReason.NAME),
                        new Found(abbreviated.find(name).collect(toImmutableSet()), MatchReason.ABBREVIATION),
                        new Found(shortMatching(ShortName.of(name)), MatchReason.SHORT_NAME))
                .filter(found -> !found.units().isEmpty())
                .findFirst()
                .orElseGet(() -> new Found(Set.of(), MatchReason.NOTHING));
    }

    private Set<Unit> shortMatching(ShortName printed) {
        return Stream.concat(byShortKey.get(printed.name().key()).stream(), shortAbbreviated.find(printed.name()))
                .filter(shortened -> shortened.name().agreesWith(printed))
                .map(Shortened::unit)
                .collect(toImmutableSet());
    }
}
