package org.parindex.scoring.core.issue;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whatever could be read of people's data, with all the issues found on the way.
 *
 * <p>A value beside errors is what was good in the data: right as far as it goes, and incomplete. Whoever needs all of
 * it calls {@link #orElseThrow}; whoever can go on with a part calls {@link #value}.
 *
 * @param <T> what was read
 */
public final class Checked<T> {

    private final @Nullable T value;
    private final ImmutableList<Issue> issues;

    private Checked(@Nullable T value, List<Issue> issues) {
        this.value = value;
        this.issues = ImmutableList.copyOf(issues);
    }

    /** Returns a value without any issue. */
    public static <T> Checked<T> of(T value) {
        return of(value, List.of());
    }

    /** Returns a value, complete or in part, beside the issues that it was read with. */
    public static <T> Checked<T> of(T value, List<Issue> issues) {
        return new Checked<>(requireNonNull(value, "value"), issues);
    }

    /**
     * Returns the failure to read anything.
     *
     * @throws IllegalArgumentException if none of the issues is an error
     */
    public static <T> Checked<T> failed(List<Issue> issues) {
        checkArgument(issues.stream().anyMatch(Issue::isError), "a failure needs an error");
        return new Checked<>(null, issues);
    }

    /** Returns the failure that one error is. */
    public static <T> Checked<T> failed(Issue error) {
        return failed(List.of(error));
    }

    /** Returns what could be read, which is incomplete if there are errors. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Returns all issues, in the order of the data. */
    public List<Issue> issues() {
        return issues;
    }

    public boolean hasErrors() {
        return issues.stream().anyMatch(Issue::isError);
    }

    /** Applies a function to the value, if there is one, and keeps the issues. */
    public <R> Checked<R> map(Function<? super T, ? extends R> function) {
        return new Checked<>(value == null ? null : requireNonNull(function.apply(value), "result"), issues);
    }

    /** Goes on with the value, if there is one, and collects the issues of both steps. */
    public <R> Checked<R> flatMap(Function<? super T, Checked<R>> next) {
        if (value == null) {
            return new Checked<>(null, issues);
        }
        Checked<R> result = next.apply(value);
        return new Checked<>(
                result.value,
                Issues.inOrder(ImmutableList.<Issue>builder()
                        .addAll(issues)
                        .addAll(result.issues)
                        .build()));
    }

    /**
     * Returns the complete value.
     *
     * @throws IssuesException if there is an error, even if a part could be read
     */
    public T orElseThrow() {
        if (value == null || hasErrors()) {
            throw new IssuesException(issues);
        }
        return value;
    }

    @Override
    public String toString() {
        return "Checked{value=" + value + ", issues=" + issues + "}";
    }
}
