package org.parindex.scoring.io.office.form.content;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Spelling;

/**
 * A column of a form.
 *
 * @param role what it is for
 * @param stage who fills it in; empty if that makes no difference
 */
public record FormColumn(Role role, Optional<Stage> stage) {

    private static final int LONGEST_TEXT = 2_000;

    /** What a column is for; the width counts characters. */
    public enum Role {
        ROW(4),
        UNIT(22),
        CODE(8),
        NAME(46),
        MAX(11),
        SOURCE(19),
        RULE(40),
        ENTRY(14),
        /** Points that overrule a rule. */
        INSTEAD(14),
        POINTS(13),
        /** Whether the leaf of a row has all that it needs: 1 or 0. */
        DONE(4),
        EVIDENCE(26),
        REMARKS(20);

        private final int width;

        Role(int width) {
            this.width = width;
        }

        public int width() {
            return width;
        }
    }

    public FormColumn {
        requireNonNull(role, "role");
        requireNonNull(stage, "stage");
    }

    public static FormColumn of(Role role) {
        return new FormColumn(role, Optional.empty());
    }

    public static FormColumn of(Role role, Stage stage) {
        return new FormColumn(role, Optional.of(stage));
    }

    /** Returns the columns of a form from left to right. */
    public static List<FormColumn> all(Scheme scheme, List<Stage> stages) {
        List<FormColumn> columns = new ArrayList<>();
        List.of(Role.ROW, Role.UNIT, Role.CODE, Role.NAME, Role.MAX).forEach(role -> columns.add(of(role)));
        if (!scheme.sources().isEmpty()) {
            columns.add(of(Role.SOURCE));
        }
        columns.add(of(Role.RULE));
        boolean isMeasured =
                scheme.leaves().stream().anyMatch(leaf -> !leaf.rule().inputs().isEmpty());
        for (Stage stage : stages) {
            columns.add(of(Role.ENTRY, stage));
            if (stage == Stage.APPRAISED && isMeasured) {
                columns.add(of(Role.INSTEAD, stage));
            }
            columns.add(of(Role.POINTS, stage));
            columns.add(of(Role.DONE, stage));
        }
        columns.add(of(Role.EVIDENCE));
        columns.add(of(Role.REMARKS));
        return List.copyOf(columns);
    }

    /** Returns the mark by which the column is known again. */
    public String key() {
        String name = Spelling.of(role);
        return stage.map(who -> role == Role.ENTRY ? Spelling.of(who) : Spelling.of(who) + ":" + name)
                .orElse(name);
    }

    /** Returns what stands above the column; nothing above one that is always hidden. */
    public String heading(FormWords words) {
        boolean isHidden = role == Role.ROW || role == Role.DONE;
        String key =
                stage.map(who -> Spelling.of(who) + "." + Spelling.of(role)).orElseGet(() -> Spelling.of(role));
        return isHidden ? "" : words.get("column." + key);
    }

    /** Returns what stands above the column, for people who may not read the language of the form. */
    public LocalizedText label() {
        return LocalizedText.bilingual(
                heading(new FormWords(Locale.ENGLISH)), heading(new FormWords(Locale.forLanguageTag("vi"))));
    }

    /** Returns the text that a row must show in this column; empty if it is not fixed, or no text. */
    Optional<String> text(FormLine line, Scheme scheme, FormWords words) {
        return switch (role) {
            case CODE -> Optional.of(line.code());
            case NAME -> Optional.of(cut(line.name()));
            case SOURCE -> Optional.of(cut(line.source(scheme).map(words::in).orElse("")));
            case RULE -> Optional.of(cut(line.rule()));
            default -> Optional.empty();
        };
    }

    /** A spreadsheet takes no text without end, and nobody reads it. */
    private static String cut(String text) {
        return Ascii.truncate(text, LONGEST_TEXT, "…");
    }

    /** Returns the number that a row must show in this column. */
    public Optional<Points> number(FormLine line) {
        return role == Role.MAX && line.hasMaximum() ? line.criterion().limit() : Optional.empty();
    }

    /** Returns the field that a row has in this column. */
    public Optional<Field> field(FormLine line) {
        return switch (role) {
            case ENTRY -> line.field();
            case INSTEAD -> line.instead();
            default -> Optional.empty();
        };
    }
}
