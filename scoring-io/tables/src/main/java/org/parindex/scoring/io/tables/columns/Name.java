package org.parindex.scoring.io.tables.columns;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parindex.scoring.core.value.Spelling;

/**
 * A name as a row of words, for comparing: punctuation, case and blanks do not count, and some words may be abbreviated to their
 * initials ({@code PTNT} for {@code Phát triển Nông thôn}). Immutable.
 */
public final class Name {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final CharMatcher MARKS = CharMatcher.inRange('\u0300', '\u036F');
    private static final Set<String> CONNECTORS = ImmutableSet.of("và", "and");
    private static final int SHORTEST_ABBREVIATION = 2;
    private static final int LONGEST = 200;

    /** No name is longer; whatever is, stands for nothing but itself. */
    private static final int MOST_CHARACTERS = 1000;

    private final List<String> words;
    private final List<Word> content;
    private final String key;
    private final String initials;

    private Name(List<String> words) {
        boolean canAbbreviate = words.size() == 1
                || words.stream().anyMatch(word -> word.chars().anyMatch(Character::isLowerCase));
        this.words = words;
        this.key = words.stream().map(Name::folded).collect(joining(" "));
        this.content = words.stream()
                .filter(word -> !CONNECTORS.contains(folded(word)))
                .map(word -> Word.of(word, canAbbreviate))
                .toList();
        this.initials = content.stream().map(Word::initials).collect(joining());
    }

    /**
     * One word that counts.
     *
     * @param key in lower case
     * @param initials of the words that it stands for, in capitals and without marks; of an ordinary word its own
     * @param isAbbreviation whether it stands for several words
     */
    record Word(String key, String initials, boolean isAbbreviation) {

        /** @param canAbbreviate in a name all in capitals no word can be told from an abbreviation */
        static Word of(String word, boolean canAbbreviate) {
            boolean isAbbreviation = canAbbreviate
                    && word.length() >= SHORTEST_ABBREVIATION
                    && word.chars().allMatch(Character::isUpperCase);
            String shown = isAbbreviation ? word : word.substring(0, word.offsetByCodePoints(0, 1));
            return new Word(folded(word), plain(shown), isAbbreviation);
        }
    }

    private Name(String text) {
        this.words = List.of(text);
        this.content = List.of();
        this.key = folded(text);
        this.initials = key;
    }

    public static Name of(String text) {
        String neat = Spelling.neat(text);
        return isTooLong(neat)
                ? new Name(neat)
                : new Name(
                        GAP.splitAsStream(neat).filter(word -> !word.isEmpty()).toList());
    }

    /** Returns whether a text is too long for a name. */
    public static boolean isTooLong(String text) {
        return text.length() > MOST_CHARACTERS;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Returns the words as written, from left to right. */
    public List<String> words() {
        return words;
    }

    /** Returns what all spellings of the same words have in common. */
    public String key() {
        return key;
    }

    /** Returns the initials of all words, connectors left out and abbreviations spelled letter by letter. */
    public String initials() {
        return initials;
    }

    /** Returns whether there is a word that stands for several. */
    public boolean hasAbbreviation() {
        return content.stream().anyMatch(Word::isAbbreviation);
    }

    /** Returns whether every word of one name is that of the other, or abbreviates some words of it. */
    public boolean abbreviates(Name other) {
        return key.equals(other.key) || initials.equals(other.initials) && aligns(other);
    }

    /** Returns the first word, the first two and so on, up to the whole name. */
    public List<Name> beginnings() {
        return IntStream.rangeClosed(1, Math.min(LONGEST, words.size()))
                .mapToObj(length -> new Name(words.subList(0, length)))
                .toList();
    }

    private boolean aligns(Name other) {
        return content.size() <= LONGEST
                && other.content.size() <= LONGEST
                && new Alignment(content, other.content).isWhole();
    }

    /** Returns letters without their marks, in capitals: abbreviations are written with and without them. */
    private static String plain(String letters) {
        return MARKS.removeFrom(Normalizer.normalize(letters, Normalizer.Form.NFD))
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toUpperCase(Locale.ROOT);
    }

    /** Returns what spellings of the same words have in common that differ in their marks: never enough to tell them alike. */
    public String withoutMarks() {
        return plain(key);
    }

    /** Returns what is left if the first words are left out. */
    public Name without(int first) {
        return new Name(words.subList(first, words.size()));
    }
}
