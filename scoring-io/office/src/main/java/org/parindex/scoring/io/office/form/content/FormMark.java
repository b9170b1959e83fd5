package org.parindex.scoring.io.office.form.content;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;

/**
 * The mark by which a form is known: at the head of the row marks of each sheet that is filled in, and above the list of the units
 * for which the form was made.
 *
 * @param scheme what the form asks for
 * @param fingerprint what the scheme said when the form was made
 * @param language the language of the form, {@code en} or {@code vi}
 */
public record FormMark(SchemeId scheme, String fingerprint, String language) {

    /** How every mark begins that is not the key of a row or of a column. */
    public static final String START = "parindex-form";

    /** How the mark of a sheet begins that is filled in. */
    public static final String SHEET = START + "/";

    /** How the mark of the list of units begins. */
    public static final String UNITS = START + "-units/";

    /** The mark of the row of headings. */
    public static final String HEADINGS = START + "-headings";

    private static final String VERSION = "1";
    private static final Splitter PARTS = Splitter.on(' ');
    private static final List<String> LANGUAGES = List.of("en", "vi");

    public static FormMark of(Scheme scheme, FormWords words) {
        return new FormMark(scheme.id(), scheme.fingerprint(), words.locale().getLanguage());
    }

    /** Reads what {@link #sheet} or {@link #units} writes; empty if the text is anything else. */
    public static Optional<FormMark> parse(String text) {
        List<String> parts = PARTS.splitToList(text);
        boolean isMark = parts.size() == 4
                && List.of(SHEET + VERSION, UNITS + VERSION).contains(parts.get(0))
                && LANGUAGES.contains(parts.get(3));
        return isMark
                ? SchemeId.tryParse(parts.get(1)).map(id -> new FormMark(id, parts.get(2), parts.get(3)))
                : Optional.empty();
    }

    /** Returns whether this is the mark of a scheme as it is now. */
    public boolean isOf(Scheme current) {
        return scheme.equals(current.id()) && fingerprint.equals(current.fingerprint());
    }

    public FormWords words() {
        return new FormWords(Locale.forLanguageTag(language));
    }

    /** Returns the mark of a sheet that is filled in. */
    public String sheet() {
        return text(SHEET);
    }

    /** Returns the mark of the list of units. */
    public String units() {
        return text(UNITS);
    }

    private String text(String start) {
        return String.join(" ", start + VERSION, scheme.toString(), fingerprint, language);
    }
}
