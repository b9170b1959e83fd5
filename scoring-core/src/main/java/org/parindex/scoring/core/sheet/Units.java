package org.parindex.scoring.core.sheet;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units of an index, found by their name or one of their aliases, whatever the case and the blanks. */
public final class Units {

    private final ImmutableList<Unit> units;
    private final ImmutableMap<String, Unit> bySpelling;

    private Units(List<Unit> units, Map<String, Unit> bySpelling) {
        this.units = ImmutableList.copyOf(units);
        this.bySpelling = ImmutableMap.copyOf(bySpelling);
    }

    /**
     * Returns the collection of some units, in their order.
     *
     * @throws IllegalArgumentException if two of them share a spelling
     */
    public static Units of(List<Unit> units) {
        Map<String, Unit> bySpelling = new LinkedHashMap<>();
        for (Unit unit : units) {
            put(bySpelling, unit.name(), unit);
            unit.aliases().forEach(alias -> put(bySpelling, alias, unit));
        }
        return new Units(units, bySpelling);
    }

    private static void put(Map<String, Unit> bySpelling, String name, Unit unit) {
        Unit other = bySpelling.putIfAbsent(Unit.spelling(name), unit);
        checkArgument(other == null || other.equals(unit), "%s and %s share the spelling %s", other, unit, name);
    }

    /** Returns the units in their given order. */
    public List<Unit> asList() {
        return units;
    }

    /** Returns the unit that bears a name. */
    public Optional<Unit> find(String name) {
        return Optional.ofNullable(bySpelling.get(Unit.spelling(name)));
    }

    @Override
    public String toString() {
        return units.toString();
    }
}
