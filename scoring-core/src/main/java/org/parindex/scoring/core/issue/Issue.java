package org.parindex.scoring.core.issue;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parindex.scoring.core.value.LocalizedText;

/** One fault in people's data: what, where, what was allowed and what to do about it. */
@Value.Immutable
public abstract class Issue {

    private static final int MAX_QUOTED = 200;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\x{A0}]");

    Issue() {}

    public abstract IssueCode code();

    public abstract Location location();

    /** Returns the parameters of the text by name, in the order that the code declares. */
    public abstract Map<String, Object> parameters();

    /** Returns what was probably meant, if one candidate is clearly the nearest. */
    public abstract Optional<String> suggestion();

    /** Returns the further places that have the same fault, in their order; none unless issues were put together. */
    public abstract List<Location> also();

    static Issue of(IssueCode code, Location location, Object... values) {
        List<String> names = code.definition().parameters();
        checkArgument(values.length == names.size(), "%s takes %s, not %s values", code, names, values.length);
        ImmutableMap.Builder<String, Object> parameters = ImmutableMap.builder();
        for (int i = 0; i < values.length; i++) {
            parameters.put(names.get(i), values[i]);
        }
        return ImmutableIssue.builder()
                .code(code)
                .location(location)
                .parameters(parameters.buildOrThrow())
                .build();
    }

    /** Returns this issue at another place. */
    public Issue at(Location place) {
        return ImmutableIssue.builder().from(this).location(place).build();
    }

    /** Returns this issue with a suggestion of what was meant. */
    public Issue suggesting(Optional<String> suggestion) {
        return ImmutableIssue.builder().from(this).suggestion(suggestion).build();
    }

    /** Returns this issue for further places as well, each of them a row of the same file. */
    public Issue also(List<Location> places) {
        return ImmutableIssue.builder().from(this).also(places).build();
    }

    public boolean isError() {
        return code().definition().severity() == Severity.ERROR;
    }

    /** Returns the statement of what is wrong, a sentence, without the place. */
    public String message(Locale locale) {
        return fill(code().definition().in(locale).getString(code().id()), locale);
    }

    /** Returns what to do about it, a sentence, if that can be said. */
    public Optional<String> hint(Locale locale) {
        if (suggestion().isPresent()) {
            String question = CoreTexts.bundle(BundleLocale.of(locale)).getString("suggestion");
            return Optional.of(
                    question.replace("{suggestion}", visible(suggestion().get())));
        }
        ResourceBundle texts = code().definition().in(locale);
        String key = code().id() + ".hint";
        return texts.containsKey(key) ? Optional.of(fill(texts.getString(key), locale)) : Optional.empty();
    }

    /** Returns in how many rows more the same is wrong, a sentence, if it is in any. */
    public Optional<String> more(Locale locale) {
        if (also().isEmpty()) {
            return Optional.empty();
        }
        int count = also().size();
        String text = CoreTexts.bundle(BundleLocale.of(locale)).getString(count == 1 ? "more.one" : "more.many");
        int last = also().get(count - 1).line();
        return Optional.of(text.replace("{count}", Integer.toString(count)).replace("{last}", Integer.toString(last)));
    }

    /** Returns the whole issue on one line: {@code file:line:column: error SCH-401: statement. Hint. More.} */
    public String describe(Locale locale) {
        String severity = CoreTexts.bundle(BundleLocale.of(locale))
                .getString("severity." + code().definition().severity());
        String statement = place(locale) + severity + " " + code().id() + ": " + message(locale);
        return Stream.of(Optional.of(statement), hint(locale), more(locale))
                .flatMap(Optional::stream)
                .collect(joining(" "));
    }

    private String place(Locale locale) {
        return location().equals(Location.NONE) ? "" : escaped(location().describe(locale)) + ": ";
    }

    private String fill(String template, Locale locale) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(name -> Matcher.quoteReplacement(parameter(name.group(1), locale)));
    }

    private String parameter(String name, Locale locale) {
        Object value = parameters().get(name);
        if (value instanceof LocalizedText text) {
            return visible(text.in(locale));
        }
        return visible(value instanceof Location place ? place.describe(locale) : String.valueOf(value));
    }

    /** People's text is shown safely: cut when it is long, and characters that cannot be seen are named. */
    private static String visible(String text) {
        return escaped(Ascii.truncate(text, MAX_QUOTED, "…"));
    }

    private static String escaped(String text) {
        return INVISIBLE
                .matcher(text)
                .replaceAll(found ->
                        String.format(Locale.ROOT, "<U+%04X>", found.group().codePointAt(0)));
    }

    /** Returns the English description. */
    @Override
    public String toString() {
        return describe(Locale.ENGLISH);
    }
}
