package org.parindex.scoring.io.tables.mapping;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Spelling;

/** What a column holds: the points or inputs of a criterion, the points from a source, the values of a unit, or something else. */
public sealed interface ColumnMeaning {

    /**
     * The points of a criterion, or an input of its rule.
     *
     * @param code of a leaf or of a group
     * @param input the name of the input, or {@code points}; empty for points, or for the only input of a rule
     * @param stage who gave them, where a table tells
     */
    record OfCriterion(CriterionCode code, Optional<String> input, Optional<Stage> stage) implements ColumnMeaning {
        /** What stands between the code of a leaf and the name of an input. */
        static final char SEPARATOR = ':';

        public OfCriterion {
            requireNonNull(code, "code");
            requireNonNull(input, "input");
            requireNonNull(stage, "stage");
        }

        /** Returns the heading of such a column in this library's own files: {@code 1.1}, {@code 1.9:completed}. */
        String heading() {
            return code + input.map(name -> SEPARATOR + name).orElse("");
        }
    }

    /**
     * The points from a source.
     *
     * @param id as the scheme spells it
     */
    record OfSource(String id) implements ColumnMeaning {
        public OfSource {
            requireNonNull(id, "id");
        }
    }

    /**
     * Anything else.
     *
     * @param role what it is
     * @param stage who gave the values of a {@link ColumnRole#VALUE}, where a table tells
     */
    record OfRole(ColumnRole role, Optional<Stage> stage) implements ColumnMeaning {
        public OfRole {
            requireNonNull(role, "role");
            requireNonNull(stage, "stage");
        }
    }

    /**
     * The values of one unit, where each row is about one criterion.
     *
     * @param unit whose values these are
     * @param stage who gave them, where a table tells
     */
    record OfUnit(Unit unit, Optional<Stage> stage) implements ColumnMeaning {
        public OfUnit {
            requireNonNull(unit, "unit");
            requireNonNull(stage, "stage");
        }
    }

    /** Returns the meaning of a column of a criterion's points. */
    static ColumnMeaning of(CriterionCode code) {
        return new OfCriterion(code, Optional.empty(), Optional.empty());
    }

    /** Returns the meaning of a column that is of no criterion and no source. */
    static ColumnMeaning of(ColumnRole role) {
        return new OfRole(role, Optional.empty());
    }

    /**
     * Returns the meaning as saved mappings spell it: {@code criterion 1.1}, {@code criterion 1.9:completed self-assessed},
     * {@code source appraisal}, {@code unit NAME}, {@code role rank}.
     */
    default String spelling() {
        if (this instanceof OfCriterion own) {
            return "criterion " + own.heading() + suffix(own.stage());
        } else if (this instanceof OfUnit own) {
            return "unit " + own.unit() + suffix(own.stage());
        }
        return this instanceof OfSource own
                ? "source " + own.id()
                : "role " + Spelling.of(((OfRole) this).role()) + suffix(((OfRole) this).stage());
    }

    private static String suffix(Optional<Stage> stage) {
        return stage.map(who -> " " + Spelling.of(who)).orElse("");
    }

    /** Returns who gave the values, where a table tells. */
    default Optional<Stage> stage() {
        return Optional.empty();
    }

    /** Returns whether a column has a role; one of a unit holds values. */
    default boolean is(ColumnRole role) {
        return this instanceof OfRole own ? own.role() == role : this instanceof OfUnit && role == ColumnRole.VALUE;
    }
}
