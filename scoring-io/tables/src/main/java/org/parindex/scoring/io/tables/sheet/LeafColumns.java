package org.parindex.scoring.io.tables.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.io.tables.TableIssue;

/** The columns of one leaf in one table: one for each input of its rule, one for points, or all of these. */
final class LeafColumns {

    /** What stands between the code of a leaf and the name of an input. */
    static final char SEPARATOR = ':';

    private final LeafCriterion leaf;
    private final List<Input> inputs;
    private final Map<String, Integer> indices = new LinkedHashMap<>();
    private boolean isDoubted;

    LeafColumns(LeafCriterion leaf) {
        this.leaf = leaf;
        this.inputs = leaf.rule().inputs();
    }

    /** Returns the headings of the columns that hold what a leaf's rule asks for. */
    static List<String> headings(LeafCriterion leaf) {
        LeafColumns columns = new LeafColumns(leaf);
        return columns.onlyName().isPresent()
                ? List.of(leaf.code().text())
                : columns.inputNames().map(columns::heading).toList();
    }

    /** Returns the issue that a leaf has none of the columns that it needs. */
    static Issue absent(LeafCriterion leaf, Location location) {
        List<String> headings = headings(leaf);
        return headings.size() > 1
                ? TableIssue.INPUT_COLUMNS.at(location, leaf.code(), leaf.name(), String.join(", ", headings))
                : TableIssue.NO_CRITERION_COLUMN.at(location, leaf.code(), leaf.name());
    }

    private String heading(String name) {
        return code().text() + SEPARATOR + name;
    }

    LeafCriterion leaf() {
        return leaf;
    }

    CriterionCode code() {
        return leaf.code();
    }

    /** Returns what the rule of the leaf asks for. */
    List<Input> inputs() {
        return inputs;
    }

    private Stream<String> inputNames() {
        return inputs.stream().map(Input::name);
    }

    /** Returns the names that can stand behind the code: of the inputs, and of points. */
    List<String> names() {
        return Stream.concat(inputNames(), Stream.of(Input.POINTS)).toList();
    }

    /** Returns what a column holds that is headed by the code alone; empty if there are several inputs. */
    Optional<String> onlyName() {
        if (inputs.isEmpty()) {
            return Optional.of(Input.POINTS);
        }
        return inputs.size() == 1 ? Optional.of(inputs.get(0).name()) : Optional.empty();
    }

    /** Adds a column; returns the index of the one that already has this name, and then none can be trusted. */
    Optional<Integer> add(String name, int index) {
        Optional<Integer> first = Optional.ofNullable(indices.putIfAbsent(name, index));
        isDoubted |= first.isPresent();
        return first;
    }

    /** Remembers that there is a column of this leaf of which nobody knows what it holds. */
    void doubt() {
        isDoubted = true;
    }

    /** Returns whether nothing that the columns hold can be relied on. */
    boolean isDoubtful() {
        return isDoubted || !isComplete();
    }

    /** Returns whether there are columns for all inputs, or one for points and none for any input. */
    boolean isComplete() {
        return holdsInputs() ? heldInputs() == inputs.size() : indices.containsKey(Input.POINTS);
    }

    private boolean holdsInputs() {
        return heldInputs() > 0;
    }

    private int heldInputs() {
        return indices.size() - (indices.containsKey(Input.POINTS) ? 1 : 0);
    }

    /** Returns the headings of inputs that are needed beside those of others. */
    List<String> missing() {
        return holdsInputs()
                ? inputNames()
                        .filter(name -> !indices.containsKey(name))
                        .map(this::heading)
                        .toList()
                : List.of();
    }

    /** Returns the index of the column for an input, or for points. */
    Optional<Integer> index(String name) {
        return Optional.ofNullable(indices.get(name));
    }
}
