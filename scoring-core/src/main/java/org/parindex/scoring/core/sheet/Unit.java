package org.parindex.scoring.core.sheet;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.value.Spelling;

/**
 * What is assessed: a department, a district. Units with the same name are equal, whatever else is known of them.
 *
 * @param name the spelling under which results are published; not blank
 * @param aliases other spellings of the name
 * @param group what the unit is counted with, such as a kind of district
 */
public record Unit(String name, List<String> aliases, Optional<String> group) {

    /** @throws IllegalArgumentException if the name is blank */
    public Unit {
        requireNonNull(group, "group");
        checkArgument(!spelling(name).isEmpty(), "name is blank");
        aliases = ImmutableList.copyOf(aliases);
    }

    /** Returns a unit of which only the name is known. */
    public static Unit of(String name) {
        return new Unit(name, List.of(), Optional.empty());
    }

    /**
     * Returns what two spellings of the same name have in common: composed characters (NFC), single blanks and lower
     * case. It is for comparing, not for showing.
     */
    public static String spelling(String name) {
        return Spelling.folded(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit unit && name.equals(unit.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
