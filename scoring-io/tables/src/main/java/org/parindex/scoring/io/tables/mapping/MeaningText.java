package org.parindex.scoring.io.tables.mapping;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfCriterion;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfRole;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfSource;
import org.parindex.scoring.io.tables.mapping.ColumnMeaning.OfUnit;

/** Reads the meaning of a column as {@link ColumnMeaning#spelling} writes it. */
final class MeaningText {

    /** The kind of a meaning, and what is said of it. */
    static final Pattern PARTS = Pattern.compile("(criterion|source|role|unit) (.+)");

    private static final Pattern CRITERION = Pattern.compile("([^: ]+)(?::([^ ]+))?(?: (\\S+))?");
    private static final Pattern ROLE = Pattern.compile("(\\S+)(?: (\\S+))?");

    private MeaningText() {}

    /** Returns the meaning of a column; empty if the text says none. */
    static Optional<ColumnMeaning> column(String text) {
        Matcher meaning = PARTS.matcher(text);
        if (!meaning.matches()) {
            return Optional.empty();
        }
        return switch (meaning.group(1)) {
            case "criterion" -> criterion(meaning.group(2)).map(ColumnMeaning.class::cast);
            case "source" -> Optional.of(new OfSource(meaning.group(2)));
            case "unit" -> Optional.of(unit(meaning.group(2)));
            case "role" -> role(meaning.group(2));
            default -> Optional.empty();
        };
    }

    static Optional<OfCriterion> criterion(String text) {
        Matcher criterion = CRITERION.matcher(text);
        if (!criterion.matches()) {
            return Optional.empty();
        }
        Optional<Stage> stage = constant(Stage.values(), criterion.group(3));
        return criterion.group(3) != null && stage.isEmpty()
                ? Optional.empty()
                : CriterionCode.tryParse(criterion.group(1))
                        .map(code -> new OfCriterion(code, Optional.ofNullable(criterion.group(2)), stage));
    }

    private static Optional<ColumnMeaning> role(String text) {
        Matcher role = ROLE.matcher(text);
        if (!role.matches()) {
            return Optional.empty();
        }
        Optional<Stage> stage = constant(Stage.values(), role.group(2));
        return role.group(2) != null && stage.isEmpty()
                ? Optional.empty()
                : constant(ColumnRole.values(), role.group(1)).map(found -> new OfRole(found, stage));
    }

    private static ColumnMeaning unit(String text) {
        int last = text.lastIndexOf(' ');
        Optional<Stage> stage =
                constant(Stage.values(), text.substring(last + 1)).filter(found -> last > 0);
        return new OfUnit(Unit.of(stage.isPresent() ? text.substring(0, last) : text), stage);
    }

    static <E extends Enum<E>> Optional<E> constant(E[] constants, @Nullable String spelling) {
        return List.of(constants).stream()
                .filter(constant -> Spelling.of(constant).equals(spelling))
                .findFirst();
    }
}
