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
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Node.Sequence;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/**
 * The keys of one mapping in a scheme file, read with all their issues. Each reading method returns empty if the key is
 * absent or its value has been reported, so a reader asks for all keys first and then builds what it can.
 */
public final class Parameters {

    private final Fields fields;
    private final LocalizedText owner;
    private final Issues issues;

    private Parameters(Mapping mapping, LocalizedText owner, Issues issues) {
        this.fields = new Fields(mapping, owner, issues);
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
        fields.only(Stream.concat(known.stream(), Stream.of(more)).toList());
        return this;
    }

    /** Returns the same keys with another name for the thing that has them. */
    public Parameters named(LocalizedText other) {
        return new Parameters(fields.mapping(), other, issues);
    }

    /** Returns the keys with their values, in the order of the file. */
    public List<Field> fields() {
        return fields.mapping().fields();
    }

    /** Returns the keys with their places, in the order of the file. */
    public List<Scalar> keyScalars() {
        return fields().stream().map(Field::key).toList();
    }

    /** Returns the keys in the order of the file. */
    public Set<String> keys() {
        return fields.byKey().keySet();
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
        return fields.mapping().location();
    }

    /** Returns where the value of a key begins, or the mapping if there is no such key. */
    public Location location(String key) {
        return fields.find(key).map(Field::value).map(Node::location).orElse(location());
    }

    public boolean has(String key) {
        return fields.byKey().containsKey(key);
    }

    /** Returns whether at least one of these keys is there. */
    public boolean hasAny(String... keys) {
        return Stream.of(keys).anyMatch(this::has);
    }

    /** Reports the key as missing if it is absent. */
    public Parameters require(String key) {
        if (!has(key)) {
            issues.add(ParameterIssue.MISSING_KEY.at(location(), owner, key));
        }
        return this;
    }

    /** Reports the key as out of place if it is there, by a code whose parameters are the owner and the key. */
    public void refuse(String key, IssueCode outOfPlace) {
        fields.find(key).ifPresent(found -> issues.add(outOfPlace.at(found.key().location(), owner, key)));
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
        return fields.value(key);
    }

    public Optional<Scalar> scalar(String key) {
        return fields.shaped(key, Scalar.class, Fields.A_TEXT);
    }

    public Optional<String> text(String key) {
        return scalar(key).map(Scalar::text);
    }

    public Optional<Mapping> mapping(String key) {
        return fields.shaped(key, Mapping.class, Fields.A_MAPPING);
    }

    public Optional<Sequence> sequence(String key) {
        return fields.shaped(key, Sequence.class, Fields.A_LIST);
    }

    /** Reads keys with values, whose owner is the same. */
    public Optional<Parameters> parameters(String key) {
        return mapping(key).map(found -> new Parameters(found, owner, issues));
    }

    /** Reads a list of texts; empty if there is none, and without the items that are reported. */
    public List<Scalar> scalars(String key) {
        return fields.items(key, Scalar.class, Fields.TEXTS);
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
        return fields.items(key, Mapping.class, Fields.MAPPINGS).stream()
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
}
