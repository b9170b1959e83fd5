package org.parindex.scoring.scheme.format;

import java.util.Locale;
import org.parindex.scoring.core.value.LocalizedText;

/** A text is no formula; {@link FormulaKind} makes an issue of it. */
final class FormulaFault extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final String english;
    private final String vietnamese;

    private FormulaFault(String english, String vietnamese) {
        super(english);
        this.english = english;
        this.vietnamese = vietnamese;
    }

    /** Returns the fault of the formula as a whole, said as the end of a sentence. */
    static FormulaFault of(String english, String vietnamese) {
        return new FormulaFault(english, vietnamese);
    }

    /**
     * Returns the fault of what stands at a place.
     *
     * @param character counted from 1
     */
    static FormulaFault at(int character, String english, String vietnamese) {
        return of("at character " + character + ", " + english, "ở ký tự thứ " + character + ", " + vietnamese);
    }

    /** Returns the fault that something stands where something else was expected. */
    static FormulaFault standing(int character, LocalizedText found, LocalizedText expected) {
        return at(
                character,
                found.in(Locale.ENGLISH) + " stands where " + expected.in(Locale.ENGLISH) + " was expected",
                found.in(VIETNAMESE) + " đứng ở chỗ cần " + expected.in(VIETNAMESE));
    }

    /** Returns the fault that the formula ends too early. */
    static FormulaFault ending(LocalizedText expected) {
        return of(
                "it ends where " + expected.in(Locale.ENGLISH) + " was expected",
                "công thức kết thúc ở chỗ cần " + expected.in(VIETNAMESE));
    }

    LocalizedText problem() {
        return LocalizedText.bilingual(english, vietnamese);
    }
}
