package org.parindex.scoring.scheme.format;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.ParameterIssue;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.LocalizedText;

/** Reads a name or title: one text for all readers, or a text a language. */
final class TextParser {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final Issues issues;

    TextParser(Issues issues) {
        this.issues = issues;
    }

    Optional<LocalizedText> parse(Parameters fields, String key) {
        return fields.value(key).filter(Mapping.class::isInstance).isPresent()
                ? fields.mapping(key).flatMap(mapping -> byLanguage(mapping, fields.owner(), key))
                : fields.scalar(key).map(scalar -> LocalizedText.of(scalar.text()));
    }

    private Optional<LocalizedText> byLanguage(Mapping mapping, LocalizedText owner, String key) {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        Parameters languages = Parameters.of(mapping, owner, issues);
        if (languages.keys().isEmpty()) {
            issues.add(ParameterIssue.NO_VALUE.at(mapping.location(), owner, key));
        }
        for (Scalar language : languages.keyScalars()) {
            if (!LANGUAGE.matcher(language.text()).matches()) {
                issues.add(FormatIssue.BAD_LANGUAGE.at(language.location(), owner, language.text()));
            }
            languages.scalar(language.text()).ifPresent(text -> texts.put(language.text(), text.text()));
        }
        ImmutableMap<String, String> found = texts.buildOrThrow();
        return found.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(found));
    }
}
