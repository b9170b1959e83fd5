package org.parindex.scoring.core.scheme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a scheme and the year or decision that it holds for: {@code son-la/department@2020}.
 *
 * @param name lower-case letters and digits in words joined by {@code -}, the words in parts joined by {@code /}
 * @param edition letters, digits, {@code .}, {@code _} and {@code -}, beginning with a letter or digit; with the name and
 *     the {@code @} at most 200 characters
 */
public record SchemeId(String name, String edition) {

    private static final String NAME = "[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)*";
    private static final String EDITION = "[A-Za-z0-9][A-Za-z0-9._-]*";
    private static final Pattern ID = Pattern.compile("(" + NAME + ")@(" + EDITION + ")");
    private static final int MAX_LENGTH = 200;

    /** @throws IllegalArgumentException if the name or the edition is malformed, or both together are too long */
    public SchemeId {
        requireNonNull(name, "name");
        requireNonNull(edition, "edition");
        checkArgument(isName(name), "not a scheme name: %s", name);
        checkArgument(isEdition(edition), "not an edition: %s", edition);
        boolean fits = name.length() + 1 + edition.length() <= MAX_LENGTH;
        checkArgument(fits, "a scheme id has %s characters at most: %s@%s", MAX_LENGTH, name, edition);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is not a scheme id
     */
    public static SchemeId parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("not a scheme id: " + text));
    }

    /** Reads like {@link #parse}, for text that people wrote: empty where that would throw. */
    public static Optional<SchemeId> tryParse(String text) {
        Matcher matcher = ID.matcher(text);
        return text.length() <= MAX_LENGTH && matcher.matches()
                ? Optional.of(new SchemeId(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    public static boolean isName(String text) {
        return text.length() <= MAX_LENGTH && text.matches(NAME);
    }

    public static boolean isEdition(String text) {
        return text.length() <= MAX_LENGTH && text.matches(EDITION);
    }

    /** Returns {@code name@edition}. */
    @Override
    public String toString() {
        return name + "@" + edition;
    }
}
