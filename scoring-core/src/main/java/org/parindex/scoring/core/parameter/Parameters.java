package org.parindex.scoring.core.parameter;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.IssueCode;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.Nearest;
import org.parindex.scoring.core.parameter.Node.Field;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Refused;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Node.Sequence;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/**
 * The keys of one mapping in a scheme file, read with all their issues. Each reading method returns empty if the key is
 * absent or its value has been reported, so a reader asks for all keys first and then builds what it can.
 */
public final class Parameters {

    private static final LocalizedText A_TEXT = LocalizedText.bilingual("a text or number", "văn bản hoặc số");
    private static final LocalizedText A_MAPPING = LocalizedText.bilingual("keys with values", "các khóa có giá trị");
    private static final LocalizedText A_LIST = LocalizedText.bilingual("a list", "danh sách");
    private static final LocalizedText MAPPINGS =
            LocalizedText.bilingual("a list, each item keys with values", "danh sách, mỗi mục gồm các khóa có giá trị");
    private static final LocalizedText TEXTS =
            LocalizedText.bilingual("a list of texts or numbers", "danh sách các văn bản hoặc số");

    private final ImmutableMap<String, Field> fields;
    private final Location location;
    private final LocalizedText owner;
    private final Issues issues;

    private Parameters(Mapping mapping, LocalizedText owner, Issues issues) {
        this.fields = Maps.uniqueIndex(mapping.fields(), field -> field.key().text());
        this.location = mapping.location();
        this.owner = requireNonNull(owner, "owner");
        this.issues = requireNonNull(issues, "issues");
    }

    /**
     * Takes the keys of a mapping.
     *
     * @param owner what issues call the thing that has the keys, such as "criterion 1.2"
     * @param issues where everything goes that is found wrong
     */
    public static Parameters of(Mapping mapping, LocalizedText owner, Issues issues) {
        return new Parameters(mapping, owner, issues);
    }

    /** Reports keys that are none of these. */
    public Parameters only(String... known) {
        return only(List.of(), known);
    }

    /** Reports keys that are none of these. */
    public Parameters only(List<String> known, String... more) {
        List<String> all = Stream.concat(known.stream(), Stream.of(more)).toList();
        fields.values().stream()
                .filter(field -> !all.contains(field.key().text()))
                .forEach(field -> reportUnknown(field, all));
        return this;
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

    /** Returns the same keys with another name for the thing that has them. */
    public Parameters named(LocalizedText other) {
        return new Parameters(new Mapping(fields(), location), other, issues);
    }

    /** Returns the keys with their values, in the order of the file. */
    public List<Field> fields() {
        return fields.values().asList();
    }

    /** Returns the keys with their places, in the order of the file. */
    public List<Scalar> keyScalars() {
        return fields.values().stream().map(Field::key).toList();
    }

    /** Returns the keys in the order of the file. */
    public Set<String> keys() {
        return fields.keySet();
    }

    /** Returns what issues call the thing that has the keys. */
    public LocalizedText owner() {
        return owner;
    }

    /** Returns what issues call a part of that thing. */
    LocalizedText owner(String part) {
        return new LocalizedText(ImmutableMap.copyOf(Maps.transformValues(owner.texts(), text -> text + ", " + part)));
    }

    Issues issues() {
        return issues;
    }

    /** Returns where the mapping begins. */
    public Location location() {
        return location;
    }

    /** Returns where the value of a key begins, or the mapping if there is no such key. */
    public Location location(String key) {
        Field field = fields.get(key);
        return field == null ? location : field.value().location();
    }

    public boolean has(String key) {
        return fields.containsKey(key);
    }

    /** Returns whether at least one of these keys is there. */
    public boolean hasAny(String... keys) {
        return Stream.of(keys).anyMatch(this::has);
    }

    /** Reports the key as missing if it is absent. */
    public Parameters require(String key) {
        if (!has(key)) {
            issues.add(ParameterIssue.MISSING_KEY.at(location, owner, key));
        }
        return this;
    }

    /** Reports the key as out of place if it is there, by a code whose parameters are the owner and the key. */
    public void refuse(String key, IssueCode outOfPlace) {
        Optional.ofNullable(fields.get(key))
                .ifPresent(found -> issues.add(outOfPlace.at(found.key().location(), owner, key)));
    }

    /** Reports a fault of the value of a key, by a code whose first parameter is the owner. */
    public void report(String key, IssueCode fault, Object... values) {
        report(location(key), fault, values);
    }

    /** Reports a fault at a place, by a code whose first parameter is the owner. */
    public void report(Location place, IssueCode fault, Object... values) {
        issues.add(fault.at(
                place, Stream.concat(Stream.of(owner), Stream.of(values)).toArray()));
    }

    /** Returns what is built, unless anything at all was found wrong. */
    public <T> Checked<T> checked(Supplier<T> build) {
        return issues.hasErrors() ? Checked.failed(issues.toList()) : Checked.of(build.get(), issues.toList());
    }

    /** Returns the value of a key, of any shape; a scalar without text is reported. */
    public Optional<Node> value(String key) {
        return Optional.ofNullable(fields.get(key))
                .map(Field::value)
                .filter(value -> !(value instanceof Refused) && !isBlank(key, value));
    }

    public Optional<Scalar> scalar(String key) {
        return shaped(key, Scalar.class, A_TEXT);
    }

    public Optional<String> text(String key) {
        return scalar(key).map(Scalar::text);
    }

    public Optional<Mapping> mapping(String key) {
        return shaped(key, Mapping.class, A_MAPPING);
    }

    public Optional<Sequence> sequence(String key) {
        return shaped(key, Sequence.class, A_LIST);
    }

    /** Reads keys with values, whose owner is the same. */
    public Optional<Parameters> parameters(String key) {
        return mapping(key).map(found -> new Parameters(found, owner, issues));
    }

    /** Reads a list of texts; empty if there is none, and without the items that are reported. */
    public List<Scalar> scalars(String key) {
        return items(key, Scalar.class, TEXTS);
    }

    /**
     * Reads a list whose items are keys with values; empty if there is none, and without the items that are reported.
     *
     * @param most a longer list is reported and not read
     */
    public List<Parameters> items(String key, int most) {
        int found = size(key);
        if (found > most) {
            report(key, ParameterIssue.TOO_MANY_ITEMS, key, found, most);
            return List.of();
        }
        return items(key, Mapping.class, MAPPINGS).stream()
                .map(item -> new Parameters(item, owner, issues))
                .toList();
    }

    /** Returns how many items the list under a key has, faulty ones too; 0 if there is no list. */
    public int size(String key) {
        return value(key)
                .filter(Sequence.class::isInstance)
                .map(list -> ((Sequence) list).items().size())
                .orElse(0);
    }

    private <T extends Node> List<T> items(String key, Class<T> shape, LocalizedText expected) {
        List<Node> found = sequence(key).map(Sequence::items).orElse(List.of());
        value(key)
                .filter(list -> list instanceof Sequence && found.isEmpty())
                .ifPresent(list -> issues.add(ParameterIssue.NO_ITEMS.at(list.location(), owner, key)));
        found.stream()
                .filter(item -> !shape.isInstance(item) && !(item instanceof Refused))
                .forEach(item -> issues.add(ParameterIssue.WRONG_SHAPE.at(item.location(), owner, key, expected)));
        return found.stream().filter(shape::isInstance).map(shape::cast).toList();
    }

    /** Reads a number. */
    public Optional<Points> number(String key) {
        Optional<Scalar> scalar = scalar(key);
        Optional<Points> number = scalar.flatMap(found -> Points.tryParse(found.text()));
        if (scalar.isPresent() && number.isEmpty()) {
            report(key, ParameterIssue.NOT_A_NUMBER, key, scalar.get().text());
        }
        return number;
    }

    /** Reads a number that must be more than zero. */
    public Optional<Points> positive(String key) {
        Optional<Points> number = number(key);
        number.filter(found -> !found.isPositive())
                .ifPresent(found -> report(key, ParameterIssue.NOT_POSITIVE, key, found));
        return number.filter(Points::isPositive);
    }

    /** Reads one of a few words. */
    public <T> Optional<T> word(String key, Words<T> words) {
        Optional<Scalar> scalar = scalar(key);
        Optional<T> value = scalar.flatMap(found -> words.value(found.text()));
        if (scalar.isPresent() && value.isEmpty()) {
            String found = scalar.get().text();
            issues.add(ParameterIssue.UNKNOWN_WORD
                    .at(scalar.get().location(), owner, key, found, String.join(", ", words.known()))
                    .suggesting(Nearest.to(found, words.known())));
        }
        return value;
    }

    /**
     * Reads what a grammar of the caller's makes of a text.
     *
     * @param grammar empty for a text that it cannot read, which is reported
     * @param expected what issues say that the value must be
     */
    public <T> Optional<T> parsed(String key, Function<String, Optional<T>> grammar, LocalizedText expected) {
        Optional<Scalar> scalar = scalar(key);
        Optional<T> value = scalar.flatMap(found -> grammar.apply(found.text()));
        if (scalar.isPresent() && value.isEmpty()) {
            report(key, ParameterIssue.NOT_AS_EXPECTED, key, scalar.get().text(), expected);
        }
        return value;
    }

    private <T extends Node> Optional<T> shaped(String key, Class<T> shape, LocalizedText expected) {
        Optional<Node> value = value(key);
        value.filter(found -> !shape.isInstance(found))
                .ifPresent(found -> issues.add(ParameterIssue.WRONG_SHAPE.at(found.location(), owner, key, expected)));
        return value.filter(shape::isInstance).map(shape::cast);
    }

    private boolean isBlank(String key, Node value) {
        boolean blank = value instanceof Scalar scalar && scalar.text().isBlank();
        if (blank) {
            issues.add(ParameterIssue.NO_VALUE.at(value.location(), owner, key));
        }
        return blank;
    }
}
