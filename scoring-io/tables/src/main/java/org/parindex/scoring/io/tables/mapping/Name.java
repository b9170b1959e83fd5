package org.parindex.scoring.io.tables.mapping;

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
 * initials ({@code PTNT} for {@code Phát triển Nông thôn}).
 *
 * @param words as written, from left to right
 */
record Name(List<String> words) {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final CharMatcher MARKS = CharMatcher.inRange('\u0300', '\u036F');
    private static final Set<String> CONNECTORS = ImmutableSet.of("và", "and");
    private static final int SHORTEST_ABBREVIATION = 2;
    private static final int LONGEST = 200;

    static Name of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return new Name(
                GAP.splitAsStream(composed).filter(word -> !word.isEmpty()).toList());
    }

    /** Returns what all spellings of the same words have in common. */
    String key() {
        return words.stream().map(Spelling::folded).collect(joining(" "));
    }

    /** Returns the initials of all words, connectors left out and abbreviations spelled letter by letter. */
    String initials() {
        return content().stream()
                .map(word -> isAbbreviation(word) ? plain(word) : initial(word))
                .collect(joining());
    }

    /** Returns whether every word of one name is that of the other, or abbreviates some words of it. */
    boolean abbreviates(Name other) {
        return words.size() <= LONGEST && other.words.size() <= LONGEST && aligns(0, other, 0);
    }

    /** Returns whether another name begins with the words of this one, some of them perhaps abbreviated. */
    boolean begins(Name other) {
        return IntStream.rangeClosed(1, Math.min(LONGEST, other.words.size()))
                .mapToObj(length -> new Name(other.words.subList(0, length)))
                .anyMatch(start -> start.key().equals(key()) || abbreviates(start));
    }

    private boolean aligns(int i, Name other, int j) {
        List<String> own = content();
        List<String> others = other.content();
        if (i == own.size() || j == others.size()) {
            return i == own.size() && j == others.size();
        }
        String word = own.get(i);
        String counterpart = others.get(j);
        return Spelling.folded(word).equals(Spelling.folded(counterpart)) && aligns(i + 1, other, j + 1)
                || isAbbreviation(word) && other.hasInitials(word, j) && aligns(i + 1, other, j + word.length())
                || other.isAbbreviation(counterpart)
                        && hasInitials(counterpart, i)
                        && aligns(i + counterpart.length(), other, j + 1);
    }

    private List<String> content() {
        return words.stream()
                .filter(word -> !CONNECTORS.contains(Spelling.folded(word)))
                .toList();
    }

    /** Returns whether an abbreviation consists of the initials of the words that begin at an index. */
    private boolean hasInitials(String abbreviation, int from) {
        List<String> content = content();
        int end = from + abbreviation.length();
        return end <= content.size()
                && content.subList(from, end).stream()
                        .map(Name::initial)
                        .collect(joining())
                        .equals(plain(abbreviation));
    }

    private static String initial(String word) {
        return plain(word.substring(0, 1));
    }

    /** In a name all in capitals no word can be told from an abbreviation. */
    private boolean isAbbreviation(String word) {
        return word.length() >= SHORTEST_ABBREVIATION
                && word.chars().allMatch(Character::isUpperCase)
                && (words.size() == 1
                        || words.stream().anyMatch(other -> other.chars().anyMatch(Character::isLowerCase)));
    }

    /** Returns letters without their marks, in capitals: abbreviations are written with and without them. */
    private static String plain(String letters) {
        return MARKS.removeFrom(Normalizer.normalize(letters, Normalizer.Form.NFD))
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toUpperCase(Locale.ROOT);
    }

    /** Returns what spellings of the same words have in common that differ in their marks: never enough to tell them alike. */
    String withoutMarks() {
        return plain(key());
    }

    /** Returns what is left if the first words are left out. */
    Name without(int first) {
        return new Name(words.subList(first, words.size()));
    }
}
