package org.parindex.scoring.core.parameter;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.Nearest;
import org.parindex.scoring.core.parameter.Node.Field;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Refused;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Node.Sequence;
import org.parindex.scoring.core.value.LocalizedText;

/**
 * The kinds that scheme files can ask for. Of a key that two providers bring neither is used: which of the two came first
 * must not decide a score. Immutable.
 *
 * @param <T> what the kinds make of parameters
 */
public final class Kinds<T extends Parametric> {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final LocalizedText A_KIND = LocalizedText.bilingual(
            "the name of a kind, or that name as a key with its parameters below",
            "tên của một loại, hoặc tên đó làm khóa kèm các tham số");

    private final ImmutableMap<String, Kind<T>> kinds;
    private final List<Issue> issues;

    private Kinds(Map<String, Kind<T>> kinds, Issues issues) {
        this.kinds = ImmutableMap.copyOf(kinds);
        this.issues = issues.toList();
    }

    /**
     * Returns the kinds that service loaders find.
     *
     * @param loaders a provider that two of them find counts once
     */
    public static <T extends Parametric, K extends Kind<T>> Kinds<T> of(List<ServiceLoader<K>> loaders) {
        Issues issues = new Issues();
        Map<Class<?>, Kind<T>> found = new LinkedHashMap<>();
        for (ServiceLoader<K> loader : loaders) {
            Services.each(
                    loader,
                    kind -> found.putIfAbsent(kind.getClass(), kind),
                    fault -> issues.add(KindIssue.UNUSABLE.at(Location.NONE, fault)));
        }
        return new Kinds<>(byKey(found.values(), issues), issues);
    }

    private static <T extends Parametric> Map<String, Kind<T>> byKey(Collection<Kind<T>> found, Issues issues) {
        Map<String, Kind<T>> kinds = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        for (Kind<T> kind : found) {
            key(kind, issues).ifPresent(key -> {
                Kind<T> first = kinds.putIfAbsent(key, kind);
                if (first != null) {
                    twice.add(key);
                    issues.add(KindIssue.SAME_KEY.at(Location.NONE, key, name(first), name(kind)));
                }
            });
        }
        kinds.keySet().removeAll(twice);
        return kinds;
    }

    /** Returns the key of a kind, which is somebody else's code: it may have none, or not even be able to say so. */
    private static Optional<String> key(Kind<?> kind, Issues issues) {
        try {
            Optional<String> key = Optional.ofNullable(kind.key());
            if (key.filter(found -> KEY.matcher(found).matches()).isPresent()) {
                return key;
            }
            issues.add(KindIssue.BAD_KEY.at(Location.NONE, key.orElse(""), name(kind)));
        } catch (RuntimeException | LinkageError broken) {
            issues.add(KindIssue.UNUSABLE.at(Location.NONE, name(kind) + ": " + broken));
        }
        return Optional.empty();
    }

    private static String name(Kind<?> kind) {
        return kind.getClass().getName();
    }

    /** Returns the keys of all kinds, in alphabetical order. */
    public List<String> keys() {
        return ImmutableSortedSet.copyOf(kinds.keySet()).asList();
    }

    /** Returns what was wrong with providers: one that cannot be used, or a key that is malformed or brought twice. */
    public List<Issue> issues() {
        return issues;
    }

    /**
     * Reads a value of one of the kinds: the name of a kind without parameters, or one key with them. Whatever is wrong is
     * reported where the other keys report.
     *
     * @param owner the keys among which it stands
     * @param key the key whose value it is, such as {@code rule}
     */
    public Optional<T> read(Parameters owner, String key) {
        Optional<Node> node = owner.value(key);
        if (node.isPresent() && node.get() instanceof Scalar name) {
            return read(owner, key, name, new Mapping(List.of(), name.location()));
        }
        if (node.isPresent()
                && node.get() instanceof Mapping mapping
                && mapping.fields().size() == 1) {
            Field only = mapping.fields().get(0);
            if (only.value() instanceof Mapping parameters) {
                return read(owner, key, only.key(), parameters);
            } else if (only.value() instanceof Refused) {
                return Optional.empty();
            } else if (only.value() instanceof Scalar blank && blank.text().isBlank()) {
                owner.report(
                        blank.location(), ParameterIssue.NO_VALUE, only.key().text());
                return Optional.empty();
            }
        }
        node.ifPresent(found ->
                owner.issues().add(ParameterIssue.WRONG_SHAPE.at(found.location(), owner.owner(), key, A_KIND)));
        return Optional.empty();
    }

    private Optional<T> read(Parameters owner, String key, Scalar name, Mapping parameters) {
        Kind<T> kind = kinds.get(name.text());
        if (kind == null) {
            issues.forEach(owner.issues()::add);
            owner.issues()
                    .add(ParameterIssue.UNKNOWN_KIND
                            .at(name.location(), owner.owner(), key, name.text(), String.join(", ", keys()))
                            .suggesting(Nearest.to(name.text(), kinds.keySet())));
            return Optional.empty();
        }
        boolean isWhole = !holdsRefused(parameters);
        try {
            Checked<T> read = kind.read(Parameters.of(parameters, owner.owner(name.text()), new Issues()));
            owner.issues().addAll(read.issues());
            return read.hasErrors() || !isWhole ? Optional.empty() : read.value();
        } catch (RuntimeException | LinkageError broken) {
            if (isWhole) {
                owner.issues().add(KindIssue.UNUSABLE.at(name.location(), name(kind) + ": " + broken));
            }
            return Optional.empty();
        }
    }

    /** What has been refused is reported already; a kind that misses it finds nothing wrong and builds what it cannot. */
    private static boolean holdsRefused(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.fields().stream().anyMatch(field -> holdsRefused(field.value()));
        }
        return node instanceof Refused
                || node instanceof Sequence list && list.items().stream().anyMatch(Kinds::holdsRefused);
    }
}
