package org.parindex.scoring.io.tables.columns;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.parindex.scoring.core.value.Spelling;

/**
 * A name as a row of words, for comparing: punctuation, case and blanks do not count, and some words may be abbreviated to their
 * initials ({@code PTNT} for {@code Phát triển Nông thôn}). Immutable.
 */
public final class Name {

    private static final CharMatcher MARKS = CharMatcher.inRange('\u0300', '\u036F');
    private static final Set<String> CONNECTORS = ImmutableSet.of("và", "and");
    private static final int SHORTEST_ABBREVIATION = 2;
    private static final int LONGEST = 200;

    /** No name is longer; whatever is, stands for nothing but itself. */
    private static final int MOST_CHARACTERS = 1000;

    /** What can be in a word: letters, the marks on them, and numbers. */
    private static final int IN_WORDS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private final List<String> words;
    private final String key;

    /** Only names that are not the same need more than their keys, and these are few. */
    private final Supplier<Content> content;

    private Name(List<String> words) {
        this.words = words;
        this.key = folded(String.join(" ", words));
        this.content = Suppliers.memoize(() -> Content.of(words));
    }

    /** The words that count, and their initials. */
    private record Content(List<Word> words, String initials) {

        static Content of(List<String> words) {
            boolean canAbbreviate = words.size() == 1
                    || words.stream().anyMatch(word -> word.chars().anyMatch(Character::isLowerCase));
            List<Word> content = words.stream()
                    .filter(word -> !CONNECTORS.contains(folded(word)))
                    .map(word -> Word.of(word, canAbbreviate))
                    .toList();
            return new Content(content, content.stream().map(Word::initials).collect(joining()));
        }
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
        this.key = folded(text);
        this.content = Suppliers.ofInstance(new Content(List.of(), key));
    }

    public static Name of(String text) {
        String neat = Spelling.neat(text);
        return isTooLong(neat) ? new Name(neat) : new Name(words(neat));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int end = 0, next; end < text.length(); end = next) {
            int codePoint = text.codePointAt(end);
            next = end + Character.charCount(codePoint);
            if (!isInWord(codePoint)) {
                add(text.substring(start, end), words);
                start = next;
            }
        }
        add(text.substring(start), words);
        return List.copyOf(words);
    }

    private static void add(String word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }

    private static boolean isInWord(int codePoint) {
        return (IN_WORDS >> Character.getType(codePoint) & 1) != 0;
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
        return content.get().initials();
    }

    /** Returns whether there is a word that stands for several. */
    public boolean hasAbbreviation() {
        return content.get().words().stream().anyMatch(Word::isAbbreviation);
    }

    /** Returns whether every word of one name is that of the other, or abbreviates some words of it. */
    public boolean abbreviates(Name other) {
        return key.equals(other.key) || initials().equals(other.initials()) && aligns(other);
    }

    /** Returns the first word, the first two and so on, up to the whole name. */
    public List<Name> beginnings() {
        return IntStream.rangeClosed(1, Math.min(LONGEST, words.size()))
                .mapToObj(length -> new Name(words.subList(0, length)))
                .toList();
    }

    private boolean aligns(Name other) {
        List<Word> own = content.get().words();
        List<Word> others = other.content.get().words();
        return own.size() <= LONGEST && others.size() <= LONGEST && new Alignment(own, others).isWhole();
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
