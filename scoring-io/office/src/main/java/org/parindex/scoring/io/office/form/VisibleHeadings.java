package org.parindex.scoring.io.office.form;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.office.form.content.FormColumn;
import org.parindex.scoring.io.office.form.content.FormColumn.Role;
import org.parindex.scoring.io.office.form.content.FormWords;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.xlsx.XlsxSheet;

/** Knows a sheet by what people see of a form, where its hidden marks are gone. */
final class VisibleHeadings {

    private static final List<ImmutableSet<String>> LANGUAGES =
            Stream.of("en", "vi").map(VisibleHeadings::of).toList();

    private VisibleHeadings() {}

    private static ImmutableSet<String> of(String language) {
        FormWords words = new FormWords(Locale.forLanguageTag(language));
        return Stream.of(Role.CODE, Role.NAME, Role.MAX, Role.RULE)
                .map(role -> Spelling.folded(FormColumn.of(role).heading(words)))
                .collect(toImmutableSet());
    }

    static boolean areIn(XlsxSheet sheet) {
        return sheet.rows().stream().anyMatch(VisibleHeadings::areIn);
    }

    private static boolean areIn(Row row) {
        Set<String> texts = row.texts().stream()
                .filter(text -> !text.isEmpty())
                .map(Spelling::folded)
                .collect(toImmutableSet());
        return LANGUAGES.stream().anyMatch(texts::containsAll);
    }
}
