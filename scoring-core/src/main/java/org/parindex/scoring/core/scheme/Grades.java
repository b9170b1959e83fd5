package org.parindex.scoring.core.scheme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.List;
import org.parindex.scoring.core.value.LocalizedText;

/** What the two kinds of scales have in common. */
final class Grades {

    private Grades() {}

    static void checkDistinct(List<Grade> grades) {
        checkArgument(ImmutableSet.copyOf(grades).size() == grades.size(), "a grade is there twice: %s", grades);
    }

    /**
     * Returns the grades with the condition of each.
     *
     * @param end what follows the last of them
     */
    static LocalizedText describe(List<Grade> grades, List<String> conditions, String end) {
        return new LocalizedText(grades.stream()
                .flatMap(grade -> grade.name().texts().keySet().stream())
                .distinct()
                .collect(ImmutableMap.toImmutableMap(
                        language -> language, language -> describe(language, grades, conditions) + end)));
    }

    private static String describe(String language, List<Grade> grades, List<String> conditions) {
        return Streams.zip(
                        grades.stream(),
                        conditions.stream(),
                        (grade, condition) -> grade.in(language) + " (" + condition + ")")
                .collect(joining(", "));
    }
}
