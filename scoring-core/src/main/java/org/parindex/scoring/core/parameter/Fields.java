package org.parindex.scoring.core.parameter;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Nearest;
import org.parindex.scoring.core.parameter.Node.Field;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Refused;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Node.Sequence;
import org.parindex.scoring.core.value.LocalizedText;

/** The fields of one mapping, of which keys that are unknown and values of the wrong shape are reported. */
record Fields(Mapping mapping, ImmutableMap<String, Field> byKey, LocalizedText owner, Issues issues) {

    static final LocalizedText A_TEXT = LocalizedText.bilingual("a text or number", "văn bản hoặc số");
    static final LocalizedText A_MAPPING = LocalizedText.bilingual("keys with values", "các khóa có giá trị");
    static final LocalizedText A_LIST = LocalizedText.bilingual("a list", "danh sách");
    static final LocalizedText MAPPINGS =
            LocalizedText.bilingual("a list, each item keys with values", "danh sách, mỗi mục gồm các khóa có giá trị");
    static final LocalizedText TEXTS =
            LocalizedText.bilingual("a list of texts or numbers", "danh sách các văn bản hoặc số");

    Fields(Mapping mapping, LocalizedText owner, Issues issues) {
        this(mapping, Maps.uniqueIndex(mapping.fields(), field -> field.key().text()), owner, issues);
    }

    Optional<Field> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Reports keys that are none of these. */
    void only(List<String> known) {
        byKey.forEach((key, field) -> {
            if (!known.contains(key)) {
                reportUnknown(field, known);
            }
        });
    }

    /** A key without a value is most often the rest of a number or text that a comma cuts in two. */
    private void reportUnknown(Field field, List<String> known) {
        Scalar key = field.key();
        Optional<String> nearest = Nearest.to(key.text(), known);
        boolean bare = field.value() instanceof Scalar value && value.text().isEmpty();
        ParameterIssue code = bare && nearest.isEmpty() ? ParameterIssue.BARE_KEY : ParameterIssue.UNKNOWN_KEY;
        issues.add(code.at(key.location(), owner, key.text(), String.join(", ", known))
                .suggesting(nearest));
    }

    /** Returns the value of a key, of any shape; a scalar without text is reported. */
    Optional<Node> value(String key) {
        return find(key).map(Field::value).filter(value -> !(value instanceof Refused) && !isBlank(key, value));
    }

    private boolean isBlank(String key, Node value) {
        boolean blank = value instanceof Scalar scalar && scalar.text().isBlank();
        if (blank) {
            issues.add(ParameterIssue.NO_VALUE.at(value.location(), owner, key));
        }
        return blank;
    }

    /** Returns the value of a key; one of another shape is reported. */
    <T extends Node> Optional<T> shaped(String key, Class<T> shape, LocalizedText expected) {
        Optional<Node> value = value(key);
        value.filter(found -> !shape.isInstance(found))
                .ifPresent(found -> issues.add(ParameterIssue.WRONG_SHAPE.at(found.location(), owner, key, expected)));
        return value.filter(shape::isInstance).map(shape::cast);
    }

    /** Returns the items of a list; an empty list is reported, and items of another shape are. */
    <T extends Node> List<T> items(String key, Class<T> shape, LocalizedText expected) {
        List<Node> found =
                shaped(key, Sequence.class, A_LIST).map(Sequence::items).orElse(List.of());
        value(key)
                .filter(list -> list instanceof Sequence && found.isEmpty())
                .ifPresent(list -> issues.add(ParameterIssue.NO_ITEMS.at(list.location(), owner, key)));
        found.stream()
                .filter(item -> !shape.isInstance(item) && !(item instanceof Refused))
                .forEach(item -> issues.add(ParameterIssue.WRONG_SHAPE.at(item.location(), owner, key, expected)));
        return found.stream().filter(shape::isInstance).map(shape::cast).toList();
    }
}
