package org.parindex.scoring.core.issue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;

/**
 * One kind of fault: a stable id, the names of its parameters and its text in English and Vietnamese.
 *
 * <p>Each part of the library keeps its codes in an enum of this type, and their texts in two bundles. A bundle holds,
 * under the id, a statement in which <code>{name}</code> stands for a parameter, and under {@code id.hint} what to do,
 * where that can be said. An id never changes its meaning and is never used again.
 */
public interface IssueCode {

    Definition definition();

    /** Returns the id, such as {@code SCH-401}. */
    default String id() {
        return definition().id();
    }

    /**
     * Returns the parameters that speak of one row of a table, such as the unit: issues that differ in nothing else have the
     * same fault, in several rows. None unless a code says more.
     */
    default Set<String> rowParameters() {
        return Set.of();
    }

    /**
     * Returns an issue of this kind.
     *
     * @param values one for each parameter: a {@code LocalizedText} is shown in the reader's language, anything else by
     *     its {@code toString}
     * @throws IllegalArgumentException if there are more or fewer values than parameters
     */
    default Issue at(Location location, Object... values) {
        return Issue.of(this, location, values);
    }

    /**
     * What a code stands for.
     *
     * @param texts gives the bundle of exactly the locale that it gets, which is English or Vietnamese
     * @param parameters their names, in the order in which {@link IssueCode#at} takes the values
     */
    record Definition(String id, Severity severity, Function<Locale, ResourceBundle> texts, List<String> parameters) {

        public Definition {
            requireNonNull(id, "id");
            requireNonNull(severity, "severity");
            requireNonNull(texts, "texts");
            parameters = ImmutableList.copyOf(parameters);
        }

        public static Definition error(String id, Function<Locale, ResourceBundle> texts, String... parameters) {
            return new Definition(id, Severity.ERROR, texts, List.of(parameters));
        }

        ResourceBundle in(Locale reader) {
            return texts.apply(BundleLocale.of(reader));
        }
    }
}
