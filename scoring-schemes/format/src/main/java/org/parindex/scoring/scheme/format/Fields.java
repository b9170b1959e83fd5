package org.parindex.scoring.scheme.format;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.Nearest;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.scheme.format.YamlNode.Field;
import org.parindex.scoring.scheme.format.YamlNode.Mapping;
import org.parindex.scoring.scheme.format.YamlNode.Refused;
import org.parindex.scoring.scheme.format.YamlNode.Scalar;
import org.parindex.scoring.scheme.format.YamlNode.Sequence;

/**
 * The keys of one mapping, read with all their issues. Each reading method returns empty if the key is absent or its
 * value has been reported.
 */
final class Fields {

    private static final LocalizedText A_TEXT = Owner.of("a text or number", "văn bản hoặc số");
    private static final LocalizedText A_MAPPING = Owner.of("keys with values", "các khóa có giá trị");
    private static final LocalizedText A_LIST = Owner.of("a list", "danh sách");

    private final ImmutableMap<String, Field> fields;
    private final Location location;
    private final LocalizedText owner;
    private final Issues issues;

    private Fields(Mapping mapping, LocalizedText owner, Issues issues) {
        this.fields = Maps.uniqueIndex(mapping.fields(), field -> field.key().text());
        this.location = mapping.location();
        this.owner = owner;
        this.issues = issues;
    }

    /** Reports keys that are not known. */
    static Fields of(Mapping mapping, LocalizedText owner, List<String> known, Issues issues) {
        mapping.fields().stream()
                .filter(field -> !known.contains(field.key().text()))
                .forEach(field -> issues.add(unknown(field, owner, known)));
        return new Fields(mapping, owner, issues);
    }

    /** A key without a value is most often the rest of a number or text that a comma cuts in two. */
    private static Issue unknown(Field field, LocalizedText owner, List<String> known) {
        Scalar key = field.key();
        Optional<String> nearest = Nearest.to(key.text(), known);
        boolean bare = field.value() instanceof Scalar value && value.text().isEmpty();
        FormatIssue code = bare && nearest.isEmpty() ? FormatIssue.BARE_KEY : FormatIssue.UNKNOWN_KEY;
        return code.at(key.location(), owner, key.text(), String.join(", ", known))
                .suggesting(nearest);
    }

    /** Takes a mapping whose keys are names of the user's own. */
    static Fields open(Mapping mapping, LocalizedText owner, Issues issues) {
        return new Fields(mapping, owner, issues);
    }

    List<Scalar> keyScalars() {
        return fields.values().stream().map(Field::key).toList();
    }

    Set<String> keys() {
        return fields.keySet();
    }

    LocalizedText owner() {
        return owner;
    }

    Location location() {
        return location;
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    /** Reports the key as missing if it is absent. */
    Fields require(String key) {
        if (!has(key)) {
            issues.add(FormatIssue.MISSING_KEY.at(location, owner, key));
        }
        return this;
    }

    /** Reports the key as out of place if it is there. */
    void refuse(String key, FormatIssue outOfPlace) {
        Optional.ofNullable(fields.get(key))
                .ifPresent(found -> issues.add(outOfPlace.at(found.key().location(), owner, key)));
    }

    Optional<YamlNode> value(String key) {
        return Optional.ofNullable(fields.get(key))
                .map(Field::value)
                .filter(value -> !(value instanceof Refused) && !isBlank(key, value));
    }

    Optional<Scalar> scalar(String key) {
        return shaped(key, Scalar.class, A_TEXT);
    }

    Optional<Mapping> mapping(String key) {
        return shaped(key, Mapping.class, A_MAPPING);
    }

    Optional<Sequence> sequence(String key) {
        return shaped(key, Sequence.class, A_LIST);
    }

    /** Reads a number that must be more than zero. */
    Optional<Points> positive(String key) {
        Optional<Scalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        Scalar found = scalar.get();
        Optional<Points> points = Points.tryParse(found.text());
        if (points.isEmpty()) {
            issues.add(FormatIssue.NOT_A_NUMBER.at(found.location(), owner, key, found.text()));
        } else if (!points.get().isPositive()) {
            issues.add(FormatIssue.NOT_POSITIVE.at(found.location(), owner, key, found.text()));
        }
        return points.filter(Points::isPositive);
    }

    /** Reads one of a few words. */
    <T> Optional<T> word(String key, Words<T> words) {
        Optional<Scalar> scalar = scalar(key);
        Optional<T> value = scalar.flatMap(found -> words.value(found.text()));
        if (scalar.isPresent() && value.isEmpty()) {
            String found = scalar.get().text();
            issues.add(FormatIssue.UNKNOWN_WORD
                    .at(scalar.get().location(), owner, key, found, String.join(", ", words.known()))
                    .suggesting(Nearest.to(found, words.known())));
        }
        return value;
    }

    private <T extends YamlNode> Optional<T> shaped(String key, Class<T> shape, LocalizedText expected) {
        Optional<YamlNode> value = value(key);
        value.filter(found -> !shape.isInstance(found))
                .ifPresent(found -> issues.add(FormatIssue.WRONG_SHAPE.at(found.location(), owner, key, expected)));
        return value.filter(shape::isInstance).map(shape::cast);
    }

    private boolean isBlank(String key, YamlNode value) {
        boolean blank = value instanceof Scalar scalar && scalar.text().isBlank();
        if (blank) {
            issues.add(FormatIssue.NO_VALUE.at(value.location(), owner, key));
        }
        return blank;
    }
}
