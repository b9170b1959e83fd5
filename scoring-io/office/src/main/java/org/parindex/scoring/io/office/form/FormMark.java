package org.parindex.scoring.io.office.form;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;

/**
 * The mark by which a sheet is known to hold a form, at the head of its column of row marks.
 *
 * @param scheme what the form asks for
 * @param fingerprint what the scheme said when the form was made
 * @param language the language of the form, {@code en} or {@code vi}
 */
record FormMark(SchemeId scheme, String fingerprint, String language) {

    /** How every mark begins. */
    static final String START = "parindex-form/";

    private static final String VERSION = START + "1";
    private static final Splitter PARTS = Splitter.on(' ');
    private static final List<String> LANGUAGES = List.of("en", "vi");

    static FormMark of(Scheme scheme, FormWords words) {
        return new FormMark(scheme.id(), scheme.fingerprint(), words.locale().getLanguage());
    }

    /** Reads what {@link #toString} writes; empty if the text is anything else. */
    static Optional<FormMark> parse(String text) {
        List<String> parts = PARTS.splitToList(text);
        boolean isMark = parts.size() == 4 && parts.get(0).equals(VERSION) && LANGUAGES.contains(parts.get(3));
        return isMark
                ? SchemeId.tryParse(parts.get(1)).map(id -> new FormMark(id, parts.get(2), parts.get(3)))
                : Optional.empty();
    }

    FormWords words() {
        return new FormWords(Locale.forLanguageTag(language));
    }

    @Override
    public String toString() {
        return String.join(" ", VERSION, scheme.toString(), fingerprint, language);
    }
}
