package org.parindex.scoring.core.scheme;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.Nearest;
import org.parindex.scoring.core.parameter.Services;

/**
 * The catalogue: the schemes of all {@link SchemeProvider}s that one class loader sees, and of those added. Immutable; each {@code find} reads
 * the scheme anew, so keep what it returns.
 */
public final class Schemes {

    private static final int LONGEST_CHAIN = 50;

    private final ImmutableMap<SchemeId, SchemeProvider> providers;
    private final ImmutableList<Issue> issues;
    private final ImmutableList<SchemeId> inReading;

    private Schemes(Map<SchemeId, SchemeProvider> providers, List<Issue> issues, List<SchemeId> inReading) {
        this.providers = ImmutableMap.copyOf(providers);
        this.issues = ImmutableList.copyOf(issues);
        this.inReading = ImmutableList.copyOf(inReading);
    }

    /** Returns the catalogue of what the current thread's context class loader sees. */
    public static Schemes installed() {
        return of(ServiceLoader.load(SchemeProvider.class));
    }

    /** Returns the catalogue of what a class loader sees. */
    public static Schemes of(ClassLoader loader) {
        return of(ServiceLoader.load(SchemeProvider.class, loader));
    }

    private static Schemes of(ServiceLoader<SchemeProvider> loader) {
        Map<SchemeId, SchemeProvider> providers = new LinkedHashMap<>();
        Issues issues = new Issues();
        Services.each(
                loader,
                provider -> add(provider, providers, issues),
                fault -> issues.add(CatalogueIssue.UNUSABLE_PROVIDER.at(Location.NONE, fault)));
        return new Schemes(providers, issues.toList(), List.of());
    }

    /** Returns the catalogue of some providers; of a scheme that two of them bring the first is used. */
    public static Schemes of(List<SchemeProvider> offering) {
        Map<SchemeId, SchemeProvider> providers = new LinkedHashMap<>();
        Issues issues = new Issues();
        offering.forEach(provider -> add(provider, providers, issues));
        return new Schemes(providers, issues.toList(), List.of());
    }

    /** Returns this catalogue with another provider in front, such as that of a folder. */
    public Schemes with(SchemeProvider provider) {
        Map<SchemeId, SchemeProvider> all = new LinkedHashMap<>();
        Issues found = new Issues();
        found.addAll(issues);
        add(provider, all, found);
        providers.forEach((id, other) -> add(id, other, all, found));
        return new Schemes(all, found.toList(), inReading);
    }

    /** Returns this catalogue for the reading of a scheme: that it is looked up again in the meantime is an issue. */
    public Schemes whileReading(SchemeId id) {
        boolean isKnown =
                !inReading.isEmpty() && inReading.get(inReading.size() - 1).equals(id);
        return isKnown
                ? this
                : new Schemes(
                        providers,
                        issues,
                        ImmutableList.<SchemeId>builder()
                                .addAll(inReading)
                                .add(id)
                                .build());
    }

    private static void add(SchemeProvider provider, Map<SchemeId, SchemeProvider> providers, Issues issues) {
        for (SchemeId id : ids(provider, issues)) {
            add(id, provider, providers, issues);
        }
    }

    private static void add(
            SchemeId id, SchemeProvider provider, Map<SchemeId, SchemeProvider> providers, Issues issues) {
        SchemeProvider first = providers.putIfAbsent(id, provider);
        if (first != null) {
            issues.add(CatalogueIssue.SAME_ID.at(Location.NONE, id, name(first), name(provider)));
        }
    }

    /** A provider is somebody else's code: what it throws must not take the whole catalogue down. */
    private static List<SchemeId> ids(SchemeProvider provider, Issues issues) {
        try {
            return List.copyOf(provider.ids());
        } catch (RuntimeException broken) {
            issues.add(CatalogueIssue.UNUSABLE_PROVIDER.at(Location.NONE, name(provider) + ": " + broken));
            return List.of();
        }
    }

    private static String name(SchemeProvider provider) {
        return provider.getClass().getName();
    }

    /** Returns the ids of all schemes, in alphabetical order. */
    public List<SchemeId> ids() {
        return providers.keySet().stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    /** Returns what was wrong with providers: one that cannot be used, or an id that two of them bring. */
    public List<Issue> issues() {
        return issues;
    }

    /** Returns the scheme with an id, or the issue that there is none. */
    public Checked<Scheme> find(SchemeId id) {
        return find(id.toString());
    }

    /**
     * Returns a scheme by its id as text.
     *
     * @param text an id such as {@code son-la/department@2020}, or the name alone if there is one edition of it
     */
    public Checked<Scheme> find(String text) {
        ImmutableMap<SchemeId, SchemeProvider> found = ImmutableMap.copyOf(Maps.filterKeys(
                providers, id -> id.toString().equals(text) || id.name().equals(text)));
        if (found.isEmpty()) {
            return Checked.failed(unknown(text));
        }
        if (found.size() > 1) {
            String known = spelledOut(found.keySet());
            return Checked.failed(CatalogueIssue.SEVERAL_EDITIONS.at(Location.NONE, text, known));
        }
        Map.Entry<SchemeId, SchemeProvider> only = found.entrySet().iterator().next();
        return read(only.getKey(), only.getValue());
    }

    private Checked<Scheme> read(SchemeId id, SchemeProvider provider) {
        if (inReading.contains(id)) {
            String circle = Stream.concat(inReading.stream().dropWhile(before -> !before.equals(id)), Stream.of(id))
                    .map(SchemeId::toString)
                    .collect(joining(" → "));
            return Checked.failed(CatalogueIssue.CIRCLE.at(Location.NONE, circle));
        } else if (inReading.size() > LONGEST_CHAIN) {
            return Checked.failed(CatalogueIssue.LONG_CHAIN.at(Location.NONE, id, LONGEST_CHAIN));
        }
        return provider.read(id, whileReading(id));
    }

    private Issue unknown(String text) {
        List<String> known = providers.keySet().stream()
                .flatMap(id -> Stream.of(id.toString(), id.name()))
                .distinct()
                .toList();
        return CatalogueIssue.UNKNOWN_SCHEME
                .at(Location.NONE, text, spelledOut(providers.keySet()))
                .suggesting(Nearest.to(text, known));
    }

    private static String spelledOut(Collection<SchemeId> ids) {
        return ids.stream().map(SchemeId::toString).sorted().collect(joining(", "));
    }
}
