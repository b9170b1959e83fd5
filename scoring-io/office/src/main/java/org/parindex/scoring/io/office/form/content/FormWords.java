package org.parindex.scoring.io.office.form.content;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.scoring.core.issue.BundleLocale;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Ratio;
import org.parindex.scoring.core.value.Rounding;

/** The words of a form in one language; numbers have the decimal mark of that language. */
public final class FormWords {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final Pattern DECIMAL_POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");
    private static final Rounding SHOWN = Rounding.halfUp(6);

    private final Locale locale;
    private final ResourceBundle bundle;

    public FormWords(Locale locale) {
        this.locale = BundleLocale.of(locale);
        this.bundle = ResourceBundle.getBundle("org.parindex.scoring.io.office.form.form", this.locale);
    }

    /** Returns the language: English or Vietnamese. */
    Locale locale() {
        return locale;
    }

    /** Returns a text with its numbered places filled. */
    public String get(String key, Object... values) {
        return PLACEHOLDER
                .matcher(bundle.getString(key))
                .replaceAll(place -> Matcher.quoteReplacement(values[Integer.parseInt(place.group(1))].toString()));
    }

    public String in(LocalizedText text) {
        return text.in(locale);
    }

    /** Returns a text of ours in which all numbers have decimal points, with the decimal mark of the language. */
    String numbers(String text) {
        boolean hasComma = !locale.equals(Locale.ENGLISH);
        return hasComma ? DECIMAL_POINT.matcher(text).replaceAll(",") : text;
    }

    String number(Points number) {
        return numbers(number.toString());
    }

    /** Returns what an award gives at a leaf with a maximum. */
    String award(Award award, Points maximum) {
        return number(award.of(maximum));
    }

    String number(Ratio number) {
        return number(SHOWN.round(number));
    }

    /** Returns the name of an input in the language of the form if it is a usual one, or else as the scheme has it. */
    public String input(String name) {
        String key = "input." + name;
        return bundle.containsKey(key)
                ? bundle.getString(key)
                : name.replace('-', ' ').replace('_', ' ');
    }
}
