package org.parindex.scoring.io.office.form;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes names of files of the names of units: such as all systems take, and each only once. */
final class FileNames {

    private static final String ENDING = ".xlsx";
    private static final int LONGEST = 60;
    private static final CharMatcher FORBIDDEN =
            CharMatcher.anyOf("<>:\"/\\|?*").or(CharMatcher.javaIsoControl()).or(CharMatcher.is('\uFFFD'));
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\\..*)?");

    private final Set<String> taken = new HashSet<>();

    /** Returns the name of the file of a unit. */
    String next(String unit) {
        String safe = safe(unit);
        String free = safe;
        for (int copy = 2; !taken.add(free.toLowerCase(Locale.ROOT)); copy++) {
            free = safe + " (" + copy + ")";
        }
        return free + ENDING;
    }

    /** Windows drops points and blanks at the end and keeps names of devices; at the start they hide a file. */
    private static String safe(String unit) {
        String plain = FORBIDDEN.replaceFrom(Normalizer.normalize(unit, Normalizer.Form.NFC), '-');
        String cut = Ascii.truncate(CharMatcher.whitespace().trimAndCollapseFrom(plain, ' '), LONGEST, "");
        String bare = CharMatcher.anyOf(". ").trimTrailingFrom(cut);
        boolean isPlain = !bare.isEmpty()
                && ".~".indexOf(bare.charAt(0)) < 0
                && !DEVICE.matcher(bare).matches();
        return isPlain ? bare : "_" + bare;
    }
}
