package org.parindex.scoring.core.value;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A name or title in one or more languages. The order counts: the first language stands in for those that are absent.
 *
 * @param texts language tag (such as {@code vi}) to text, in the order in which they were declared; at least one
 */
public record LocalizedText(Map<String, String> texts) {

    private static final String ANY_LANGUAGE = "und";

    /** @throws IllegalArgumentException if there is no text at all, or one is blank */
    public LocalizedText {
        texts = ImmutableMap.copyOf(texts);
        checkArgument(!texts.isEmpty(), "texts are empty");
        checkArgument(texts.values().stream().noneMatch(String::isBlank), "texts have a blank text: %s", texts);
    }

    /** Returns a text that reads the same in every language. */
    public static LocalizedText of(String text) {
        return new LocalizedText(ImmutableMap.of(ANY_LANGUAGE, text));
    }

    /** Returns a text in English and Vietnamese. */
    public static LocalizedText bilingual(String english, String vietnamese) {
        return new LocalizedText(ImmutableMap.of("en", english, "vi", vietnamese));
    }

    /** Returns whether there is one text that reads the same in every language. */
    public boolean isForAllLanguages() {
        return texts.size() == 1 && texts.containsKey(ANY_LANGUAGE);
    }

    /** Returns the text in the language of a locale, or in the first declared language if that one is absent. */
    public String in(Locale locale) {
        String text = texts.get(locale.getLanguage());
        return text != null ? text : texts.values().iterator().next();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText text
                && List.copyOf(texts.entrySet()).equals(List.copyOf(text.texts.entrySet()));
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** Returns the text in the first declared language. */
    @Override
    public String toString() {
        return texts.values().iterator().next();
    }
}
