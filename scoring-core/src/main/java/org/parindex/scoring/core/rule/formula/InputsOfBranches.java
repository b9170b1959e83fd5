package org.parindex.scoring.core.rule.formula;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.value.Spelling;

/** Holds the inputs of a formula against the names in its branches. */
final class InputsOfBranches {

    private InputsOfBranches() {}

    /** Returns the inputs in the order of the branches, if each is there once and of the type that its use demands. */
    static List<Input> checked(List<Formula.Branch> branches, List<Input> inputs) {
        ImmutableSet<String> numbers = names(branches.stream().flatMap(Formula.Branch::variables));
        ImmutableSet<String> flags = names(branches.stream().flatMap(Formula.Branch::flags));
        ImmutableSet<String> choices =
                names(branches.stream().flatMap(Formula.Branch::options).map(Map.Entry::getKey));
        check("yes or no", flags, names(inputs, Input.Type.FLAG));
        check("options", choices, names(inputs, Input.Type.OPTION));
        check(
                "numbers",
                numbers,
                names(inputs, Input.Type.NUMBER, Input.Type.AMOUNT, Input.Type.COUNT, Input.Type.PERCENT));
        inputs.forEach(input -> checkOptions(input, branches));
        List<String> order = inOrder(branches).toList();
        checkArgument(inputs.size() == Set.copyOf(order).size(), "inputs are there twice: %s", inputs);
        return ImmutableList.sortedCopyOf(Comparator.comparing(input -> order.indexOf(input.name())), inputs);
    }

    private static Stream<String> inOrder(List<Formula.Branch> branches) {
        return branches.stream()
                .flatMap(branch -> Stream.of(
                                branch.when().stream().flatMap(Condition::variables),
                                branch.flags(),
                                branch.options().map(Map.Entry::getKey),
                                branch.points().variables())
                        .flatMap(names -> names));
    }

    private static ImmutableSet<String> names(Stream<String> names) {
        return names.collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<String> names(List<Input> inputs, Input.Type... types) {
        return names(inputs.stream()
                .filter(input -> List.of(types).contains(input.type()))
                .map(Input::name));
    }

    private static void check(String what, Set<String> used, Set<String> declared) {
        checkArgument(used.equals(declared), "inputs for %s are %s, but variables %s", what, declared, used);
    }

    private static void checkOptions(Input input, List<Formula.Branch> branches) {
        Set<String> folded = new HashSet<>();
        input.options()
                .forEach(option -> checkArgument(
                        !option.isBlank() && folded.add(Spelling.folded(option)),
                        "option of %s is blank or there twice: %s",
                        input.name(),
                        option));
        branches.stream()
                .flatMap(Formula.Branch::options)
                .filter(chosen -> chosen.getKey().equals(input.name()))
                .forEach(chosen -> checkArgument(
                        input.options().contains(chosen.getValue()), "%s has no option %s", input, chosen.getValue()));
    }
}
